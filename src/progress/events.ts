import type { Attempt } from '../quiz/attempt.ts';
import type { ProgressRecord } from './record.ts';

/*
 * How the parts of a page talk about progress: by events on the document. The store's script listens and answers; the
 * quiz and the overview know no store. Types only: a module that two scripts share would become a file of its own, and
 * the quiz would have to wait for it.
 */

export interface Answered {
  lesson: string;
  item: string;
  attempt: Attempt;
}

export type Erased = { lesson: string; items: readonly string[] } | 'everything';

declare global {
  interface DocumentEventMap {
    /** A part of the page wants to know how things stand. */
    'progress:wanted': CustomEvent<null>;
    /** How things stand, now or after a change here or in another tab. */
    'progress:changed': CustomEvent<ProgressRecord>;
    /** A question was checked. */
    'progress:answered': CustomEvent<Answered>;
    /** The reader starts over: with one lesson, or with everything. */
    'progress:erase': CustomEvent<Erased>;
  }
}
