import type { Attempt, ProgressRecord } from './contract.ts';
import { currentVersion, type Migration, migrations } from './migrations.ts';

/*
 * What the browser keeps of a reader's progress. It is one JSON text under the key `atlas.progress`, the same for both
 * languages, because the ids of lessons, questions and options are:
 *
 *   {
 *     "version": 1,
 *     "read": ["what-is-a-customer-journey"],
 *     "items": {
 *       "cj-kettle": { "chosen": ["b"], "outcome": "wrong", "first": "wrong" }
 *     }
 *   }
 *
 * version  which shape this is; a change of shape needs a new number and a step in migrations.ts
 * read     ids of the lessons whose end and most of whose text were seen, in the order of reading
 * items    per question that was ever checked, by its id, or by "lesson/question" where a later lesson asks it again:
 *          the last response, how that turned out ("wrong", "partial" or "right"), and how the very first answer
 *          turned out. A response is a list of texts, whose meaning is the question kind's own: ids of chosen options,
 *          ids in their order, or card:bin
 *
 * Life cycle: it appears with the first sheet that is read or the first answer that is checked, changes with every one
 * after it, loses a sheet's part when the reader starts that sheet over, and goes when the reader starts everything
 * over. Nothing in it says when, and nothing leaves the browser. Ids of lessons or questions that no longer exist stay
 * and do no harm.
 */

export const emptyRecord: ProgressRecord = { read: new Set(), items: new Map() };

export const isEmpty = ({ read, items }: ProgressRecord): boolean => !read.size && !items.size;

/** The same record when the lesson was read before. */
export const withRead = (record: ProgressRecord, lesson: string): ProgressRecord =>
  record.read.has(lesson) ? record : { ...record, read: new Set(record.read).add(lesson) };

export const withAttempt = (
  record: ProgressRecord,
  item: string,
  attempt: Attempt,
): ProgressRecord => ({ ...record, items: new Map(record.items).set(item, attempt) });

/** The record without one lesson and the questions of its quiz. */
export const without = (
  { read, items }: ProgressRecord,
  lesson: string,
  lessonItems: readonly string[],
): ProgressRecord => ({
  read: new Set([...read].filter((id) => id !== lesson)),
  items: new Map([...items].filter(([id]) => !lessonItems.includes(id))),
});

/** What a stored text turns out to be. */
export type StoredResult =
  | { kind: 'known'; record: ProgressRecord }
  /** Written by a later version of the site: not ours to read or to change. */
  | { kind: 'newer' }
  /** With what of it is whole. */
  | { kind: 'damaged'; record: ProgressRecord };

export function writeRecord({ read, items }: ProgressRecord): string {
  return JSON.stringify({
    version: currentVersion,
    read: [...read],
    items: Object.fromEntries(items),
  });
}

/**
 * Reads a stored text, of this or of any earlier version. Nothing in it is trusted: a browser extension, a disk error
 * or the reader may have changed it.
 * @param steps the steps from each version to the next, starting at version 1
 */
export function readRecord(text: string, steps: readonly Migration[] = migrations): StoredResult {
  const damaged: StoredResult = { kind: 'damaged', record: emptyRecord };
  try {
    let stored: unknown = JSON.parse(text);
    const version = isObject(stored) ? stored.version : undefined;
    if (!Number.isInteger(version) || Number(version) < 1) return damaged;
    if (Number(version) > steps.length + 1) return { kind: 'newer' };
    for (const step of steps.slice(Number(version) - 1)) stored = step(stored);
    return isObject(stored) ? recordFrom(stored) : damaged;
  } catch {
    return damaged;
  }
}

/** One lesson or answer that cannot be read takes none of the others along. */
function recordFrom({ read, items }: Record<string, unknown>): StoredResult {
  const lessons: unknown[] = Array.isArray(read) ? read : [];
  const attempts = Object.entries(isObject(items) ? items : {});
  const record = {
    read: new Set(lessons.filter(isText)),
    items: new Map(attempts.filter((entry): entry is [string, Attempt] => isAttempt(entry[1]))),
  };
  const isWhole = isTexts(read) && isObject(items) && record.items.size === attempts.length;
  return { kind: isWhole ? 'known' : 'damaged', record };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const isOutcome = (value: unknown) => ['wrong', 'partial', 'right'].includes(value as string);

const isAttempt = (value: unknown) =>
  isObject(value) && isTexts(value.chosen) && isOutcome(value.outcome) && isOutcome(value.first);
