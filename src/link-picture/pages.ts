import { dataOf, type FigureTag, lessonsIn, once, withNumbers } from '../content-model/queries.ts';
import { roads } from '../content-model/schemas/basics.ts';
import { still, stillRoad, stillText } from '../figures/drawing/still.ts';
import type { Figure } from '../figures/figure.ts';
import { figures } from '../figures/index.ts';
import { wordPictures } from '../glossary/pictures.ts';
import { glossaryStrings } from '../glossary/strings.ts';
import type { Language } from '../i18n/languages.ts';
import { figureOfLesson, pathTo } from '../i18n/routes.ts';
import { site } from '../i18n/strings.ts';
import { figurePages } from '../models/figure-pages.ts';
import { modelStrings } from '../models/strings.ts';
import { sourcesStrings } from '../sources/strings.ts';

/** A page and what its picture shows. */
export interface PicturedPage {
  /** The address of the page. */
  address: string;
  place: string;
  title: string;
  /** The figure that stands in the picture; without one it is the five roads. */
  figure?: FigureTag | undefined;
  /** A drawing that is no figure, in the box of figures/drawing/still.ts. */
  drawing?: string;
}

/** The address of the picture of a page. */
export const pictureOf = (page: string): string => `${page.replace(/\/$/, '')}.png`;

/** All pages of a language that a link may lead to. */
export async function picturedPages(language: Language): Promise<PicturedPage[]> {
  const { sheet, part, tagline, navigation } = site[language];
  const lessons = (await lessonsIn(language)).flatMap(({ data }) => {
    const place = `${sheet} ${data.sheet}, ${part.toLowerCase()} ${data.part}`;
    const address = pathTo('sheets', language, data.slug);
    // The one that its text leads up to; another is shown where it stands alone.
    const [figure, ...others] = data.figureTags.toReversed();
    return [
      { address, place, title: data.title, figure },
      ...others.map((other) => ({
        address: pathTo('figures', language, figureOfLesson(data.slug, other.attributes.id ?? '')),
        place,
        title: data.title,
        figure: other,
      })),
    ];
  });
  const ofFigures = (await figurePages(language)).map(({ tag, address, place, title }) => ({
    address,
    place,
    title,
    figure: tag,
  }));
  const maps = await withNumbers(modelStrings[language].title, language);
  const others = [
    { kind: 'home', place: '', title: tagline },
    { kind: 'models', place: navigation.models, title: maps },
    { kind: 'terms', place: navigation.terms, title: glossaryStrings[language].title },
    { kind: 'sources', place: navigation.sources, title: sourcesStrings[language].title },
  ] as const;
  return [
    ...lessons,
    ...ofFigures,
    ...(await wordPictures(language)),
    ...others.map(({ kind, ...page }) => ({ address: pathTo(kind, language), ...page })),
  ];
}

const pagesByAddress = once(
  async (language: Language) =>
    new Map((await picturedPages(language)).map((page) => [page.address, page])),
);

/** The picture that a link to a page is shown with. */
export interface LinkPicture {
  address: string;
  /** What it shows, in words. */
  alt: string;
}

/** The picture of the first of some pages that has one; `undefined` when none has. */
export async function linkPicture(
  addresses: readonly string[],
  language: Language,
): Promise<LinkPicture | undefined> {
  const pages = await pagesByAddress(language);
  const page = addresses.map((each) => pages.get(each)).find((each) => each !== undefined);
  if (!page) return undefined;
  const address = pictureOf(page.address);
  if (!page.figure) return { address, alt: page.title };
  const { kind, data } = await drawnFrom(page.figure);
  const end = /[.?!]$/.test(page.title) ? ' ' : '. ';
  return { address, alt: page.title + end + kind.describe(data, {}, language) };
}

/** The drawing in the picture of a page. */
export async function drawingOf(
  { figure, drawing }: PicturedPage,
  language: Language,
): Promise<string> {
  if (drawing !== undefined) return drawing;
  if (!figure) return fiveRoads(language);
  const { kind, data } = await drawnFrom(figure);
  return kind.still(data, language);
}

async function drawnFrom({ figure, attributes }: FigureTag) {
  const kind: Figure = figures[figure];
  return { kind, data: await dataOf(kind.collection, attributes[kind.attribute] ?? '') };
}

/** The five roads below each other, each with the term that it stands for. */
async function fiveRoads(language: Language): Promise<string> {
  const terms = await Promise.all(roads.map((road) => dataOf('terms', road)));
  const step = still.height / roads.length;
  const from = 330;
  return roads
    .map((road, index) => {
      const y = step * (index + 0.5);
      const sway = index % 2 ? -10 : 10;
      const third = (still.width - from) / 3;
      const path = `M${from},${y}c${third},${-2 * sway},${2 * third},${2 * sway},${still.width - from},0`;
      const name = terms[index]?.name[language] ?? '';
      return stillRoad(road, path) + stillText(name, { x: 0, y: y + 8, size: 26 });
    })
    .join('');
}
