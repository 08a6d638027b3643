import type { CollectionName, DataOf } from '../content-model/collections.ts';
import type { Problem } from '../content-model/problem.ts';
import type { Language } from '../i18n/languages.ts';

/** A collection that an optional attribute names an entry of, beside the one that the figure is drawn from. */
export interface OptionalData<Own extends CollectionName, Other extends CollectionName> {
  collection: Other;
  /** Whether the figure can do something with that entry: `undefined`, or what it expected of it. */
  fits: (data: DataOf<Own>, other: DataOf<Other>) => string | undefined;
}

/**
 * What a figure shows: per group of inputs the values that are chosen, or the one that is set. A group that a link may
 * leave out is missing where it says what it says at the start.
 */
export type FigureState<Key extends string = string> = Partial<Record<Key, ReadonlySet<string>>>;

/**
 * What the house knows of a kind of figure. Everything else (its drawing, its words, its styles) is the figure's own and
 * stays in its folder. Plain TypeScript, because checks and tests read it as well as pages; the component that draws it
 * stands in lesson/components.ts, where the compiler asks for one of each kind.
 */
export interface Figure<
  Collection extends CollectionName = CollectionName,
  Key extends string = string,
> {
  /** The collection that holds its data. */
  collection: Collection;
  /** The attribute of its tag that names the entry, as `model` in `<StageMap id="stages" model="a-journey" />`. */
  attribute: string;
  /** Attributes that a tag may have beside it, each with the entries that it may name. */
  optional?: Readonly<Record<string, OptionalData<Collection, 'cases'>>>;
  /** Whether each entry of the collection is drawn, on a page of its own, and not only those that lessons use. */
  drawsAll?: true;
  /** The ids of what a reader can choose in it, and a word in a text can point to. */
  parts: (data: DataOf<Collection>) => readonly string[];
  /**
   * The groups of inputs that hold its state, by the name that they have in an address: `stage` in
   * `?stages.stage=decision`. Trainers put these addresses in their courses, so a name never changes.
   */
  fields: readonly Key[];
  /**
   * What the keys do on a wall: the field whose values, of a group of radios, the arrows step through, and the one that R
   * switches: a single checkbox, or radios, one after the other. Without such a one, R unfolds the table.
   */
  onWall: { steps: Key; reveal?: Key };
  /** The state in one line: for the status, for the text of a link's preview and for the title of an embed. */
  describe: (data: DataOf<Collection>, state: FigureState<Key>, language: Language) => string;
  /** The figure as a still drawing, for the picture of a link: see drawing/still.ts. */
  still: (data: DataOf<Collection>, language: Language) => string;
  /** What its drawing asks of an entry, beyond what every entry must hold. `field` points into that entry. */
  problems?: (data: DataOf<Collection>) => readonly Omit<Problem, 'file'>[];
}

/** Ties the types of a figure's functions to its collection and its fields. */
export const defineFigure = <Collection extends CollectionName, Key extends string>(
  figure: Figure<Collection, Key>,
): Figure<Collection, Key> => figure;
