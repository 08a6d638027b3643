import { dataOf, type FigureTag, lessonsIn } from '../content-model/queries.ts';
import { figures } from '../figures/index.ts';
import type { Figure } from '../figures/figure.ts';
import type { Language } from '../i18n/languages.ts';
import { figureOfLesson, pathTo } from '../i18n/routes.ts';
import { figurePages } from '../models/figure-pages.ts';

/** A figure that has a page of its own, without the site around it. */
export interface FigureAlone extends FigureTag {
  /** Where that page lies in the folder of figures. */
  path: string;
  /** The page that the figure comes from. */
  page: { title: string; address: string };
}

/** Every figure of every lesson, and of each page that is about one. */
export async function figuresAlone(language: Language): Promise<FigureAlone[]> {
  const inLessons = (await lessonsIn(language)).flatMap(({ data }) =>
    data.figureTags.map((tag) => ({
      ...tag,
      path: figureOfLesson(data.slug, tag.attributes.id ?? ''),
      page: { title: data.title, address: pathTo('sheets', language, data.slug) },
    })),
  );
  const onPages = (await figurePages(language)).map(
    ({ tag, alone, title, address }): FigureAlone => ({
      ...tag,
      path: alone,
      page: { title, address },
    }),
  );
  return [...inLessons, ...onPages];
}

/** What a figure shows at the start, in one line. */
export async function startOf(
  { figure, attributes }: FigureTag,
  language: Language,
): Promise<string> {
  const kind: Figure = figures[figure];
  return kind.describe(
    await dataOf(kind.collection, attributes[kind.attribute] ?? ''),
    {},
    language,
  );
}
