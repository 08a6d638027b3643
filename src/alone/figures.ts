import { atlasPageStrings } from '../atlas/strings.ts';
import { allOf, dataOf, type FigureTag, lessonsIn } from '../content-model/queries.ts';
import { type FigureName, figures } from '../figures/index.ts';
import type { Figure } from '../figures/figure.ts';
import type { Language } from '../i18n/languages.ts';
import { figureOfAtlas, figureOfLesson, figureOfModel, pathTo } from '../i18n/routes.ts';
import { dividingLinePageStrings } from '../models/dividing-line-strings.ts';

/** A figure that has a page of its own, without the site around it. */
export interface FigureAlone extends FigureTag {
  /** Where that page lies in the folder of figures. */
  path: string;
  /** The page that the figure comes from. */
  page: { title: string; address: string };
}

/** Every figure of every lesson, that of each page under models, and the atlas. */
export async function figuresAlone(language: Language): Promise<FigureAlone[]> {
  const inLessons = (await lessonsIn(language)).flatMap(({ data }) =>
    data.figureTags.map((tag) => ({
      ...tag,
      path: figureOfLesson(data.slug, tag.attributes.id ?? ''),
      page: { title: data.title, address: pathTo('sheets', language, data.slug) },
    })),
  );
  const ofModel = (
    figure: FigureName,
    slug: string,
    title: string,
    attributes: FigureTag['attributes'],
  ): FigureAlone => ({
    figure,
    attributes,
    path: figureOfModel(slug, language),
    page: { title, address: pathTo('models', language, slug) },
  });
  const ofModels = (await allOf('models')).map(({ id, name }) =>
    ofModel('StageMap', id, name[language], { id: 'stages', model: id }),
  );
  const { slug, title } = dividingLinePageStrings[language];
  const [line] = await allOf('dividingLines');
  const ofLine = line ? [ofModel('DividingLine', slug, title, { id: 'line', lines: line.id })] : [];
  const ofAtlas = (await allOf('atlases')).slice(0, 1).map((atlas): FigureAlone => ({
    figure: 'Atlas',
    attributes: { id: 'atlas', atlas: atlas.id },
    path: figureOfAtlas,
    page: { title: atlasPageStrings[language].title, address: pathTo('atlas', language) },
  }));
  return [...inLessons, ...ofModels, ...ofLine, ...ofAtlas];
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
