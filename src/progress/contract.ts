/*
 * What the quiz, the overview and the store of progress share: what an answer is, and the events on the document by
 * which they talk. The store's script listens and answers; the quiz and the overview know no store. Types only: a module
 * that two scripts share would become a file of its own, and the quiz would have to wait for it.
 */

/** How an answer turned out; nothing is kept of a question that was not answered. */
export type Outcome = 'wrong' | 'partial' | 'right';

/** What is kept of the answers to one question. */
export interface Attempt {
  /** The last response, as the kind of question writes it: for a choice the ids of the options chosen. */
  readonly chosen: readonly string[];
  /** How that turned out. */
  readonly outcome: Outcome;
  /** How the very first answer turned out; answering again does not change it. */
  readonly first: Outcome;
}

export interface ProgressRecord {
  /** Ids of the lessons that were read. */
  readonly read: ReadonlySet<string>;
  /** The last and the first answer to each question, by the name that kept-as.ts gives it. */
  readonly items: ReadonlyMap<string, Attempt>;
}

/** What is chosen and was not checked, by the name under which an answer is kept, or by the name of its field. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/** How things stand for a reader. */
export interface Standing extends ProgressRecord {
  readonly choices: Choices;
}

export interface Chosen {
  item: string;
  /** Empty where nothing is chosen any more. */
  chosen: readonly string[];
}

export interface Answered {
  /** The name under which the answer is kept; so too where a lesson is erased. */
  item: string;
  attempt: Attempt;
}

export type Erased = { lesson: string; items: readonly string[] } | 'everything';

declare global {
  interface DocumentEventMap {
    /** A part of the page wants to know how things stand. */
    'progress:wanted': CustomEvent<null>;
    /** How things stand, now or after a change here or in another tab. */
    'progress:changed': CustomEvent<Standing>;
    /** Something else is chosen in a question. */
    'progress:chosen': CustomEvent<Chosen>;
    /** A question was checked. */
    'progress:answered': CustomEvent<Answered>;
    /** The reader starts over: with one lesson, or with everything. */
    'progress:erase': CustomEvent<Erased>;
  }
}
