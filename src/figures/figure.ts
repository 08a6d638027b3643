import type { Problem } from '../content-model/problem.ts';
import type { CollectionName, DataOf } from '../content-model/collections.ts';

/** A collection that an optional attribute names an entry of, beside the one that the figure is drawn from. */
export interface OptionalData<Own extends CollectionName, Other extends CollectionName> {
  collection: Other;
  /** Whether the figure can do something with that entry: `undefined`, or what it expected of it. */
  fits: (data: DataOf<Own>, other: DataOf<Other>) => string | undefined;
}

/**
 * What the house knows of a kind of figure. Everything else (its drawing, its words, its styles) is the figure's own and
 * stays in its folder. Plain TypeScript, because checks and tests read it as well as pages.
 */
export interface Figure<Collection extends CollectionName = CollectionName> {
  /** The collection that holds its data. */
  collection: Collection;
  /** The attribute of its tag that names the entry, as `model` in `<StageMap id="stages" model="a-journey" />`. */
  attribute: string;
  /** Attributes that a tag may have beside it, each with the entries that it may name. */
  optional?: Readonly<Record<string, OptionalData<Collection, 'cases'>>>;
  /** The ids of what a reader can choose in it, and a word in a text can point to. */
  parts: (data: DataOf<Collection>) => readonly string[];
  /** What its drawing asks of an entry, beyond what every entry must hold. `field` points into that entry. */
  problems?: (data: DataOf<Collection>) => readonly Omit<Problem, 'file'>[];
}

/** Ties the types of a figure's functions to its collection. */
export const defineFigure = <Collection extends CollectionName>(
  figure: Figure<Collection>,
): Figure<Collection> => figure;
