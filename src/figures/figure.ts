import type { Problem } from '../content-model/problem.ts';
import type { Case, Model } from '../content-model/schemas.ts';

/** The collections that figures are drawn from, with what one entry holds. */
export interface FigureData {
  models: Model;
  cases: Case;
}

/**
 * What the house knows of a kind of figure. Everything else (its drawing, its words, its styles) is the figure's own and
 * stays in its folder. Plain TypeScript, because checks and tests read it as well as pages.
 */
export interface Figure<Collection extends keyof FigureData = keyof FigureData> {
  /** The collection that holds its data. */
  collection: Collection;
  /** The attribute of its tag that names the entry, as `model` in `<StageMap id="stages" model="a-journey" />`. */
  attribute: string;
  /** The ids of what a reader can choose in it, and a word in a text can point to. */
  parts: (data: FigureData[Collection]) => readonly string[];
  /** What its drawing asks of an entry, beyond what every entry must hold. `field` points into that entry. */
  problems?: (data: FigureData[Collection]) => readonly Omit<Problem, 'file'>[];
}

/** Ties the types of a figure's functions to its collection. */
export const defineFigure = <Collection extends keyof FigureData>(
  figure: Figure<Collection>,
): Figure<Collection> => figure;
