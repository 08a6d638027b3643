import { atlasPageStrings } from '../atlas/strings.ts';
import { allOf, type FigureTag } from '../content-model/queries.ts';
import type { Language } from '../i18n/languages.ts';
import { figureOfAtlas, figureOfModel, pathTo } from '../i18n/routes.ts';
import { site } from '../i18n/strings.ts';
import { dividingLinePageStrings } from './dividing-line-strings.ts';
import { modelStrings } from './strings.ts';

/** A page that is about one figure, beside the lessons. */
export interface FigurePage {
  tag: FigureTag;
  title: string;
  /** Where in the atlas it is, in words. */
  place: string;
  address: string;
  /** Where the figure stands alone, in the folder of figures. */
  alone: string;
}

/** A page for each model, one for the line between buyer and customer, and one for the atlas. */
export async function figurePages(language: Language): Promise<FigurePage[]> {
  const place = site[language].navigation.models;
  const models = (await allOf('models')).map(({ id, name, source }): FigurePage => ({
    tag: { figure: 'StageMap', attributes: { id: 'stages', model: id } },
    title: name[language],
    place: modelStrings[language].mapOf(source),
    address: pathTo('models', language, id),
    alone: figureOfModel(id, language),
  }));
  const { slug, title } = dividingLinePageStrings[language];
  const lines = (await allOf('dividingLines')).slice(0, 1).map(({ id }): FigurePage => ({
    tag: { figure: 'DividingLine', attributes: { id: 'line', lines: id } },
    title,
    place,
    address: pathTo('models', language, slug),
    alone: figureOfModel(slug, language),
  }));
  const atlases = (await allOf('atlases')).slice(0, 1).map(({ id }): FigurePage => ({
    tag: { figure: 'Atlas', attributes: { id: 'atlas', atlas: id } },
    title: atlasPageStrings[language].title,
    place,
    address: pathTo('atlas', language),
    alone: figureOfAtlas,
  }));
  return [...models, ...lines, ...atlases];
}
