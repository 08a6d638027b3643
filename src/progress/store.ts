import type { ReaderStorage } from '../browser/storage.ts';
import type { ProgressRecord } from './contract.ts';
import { emptyRecord, isEmpty, readRecord, writeRecord } from './record.ts';

export const progressKey = 'atlas.progress';

/** Where a text that could not be read is set aside, so that nothing is lost. */
export const damagedKey = 'atlas.progress.damaged';

/** Why progress is not kept as it should be. */
export type Trouble =
  /** The browser does not let this page store anything. */
  | 'refused'
  /** There is no room left. */
  | 'full'
  /** What was stored could not be read; it has been set aside and progress starts afresh. */
  | 'damaged'
  /** The same of a part of it; progress goes on with the rest. */
  | 'partly'
  /** What is stored comes from a later version of the site, and stays as it is. */
  | 'newer';

/** Whether it happens and is over; any other lasts until it is so no more. */
export const isSetAside = (trouble: Trouble): boolean =>
  trouble === 'damaged' || trouble === 'partly';

export interface Kept {
  record: ProgressRecord;
  trouble?: Trouble;
}

export interface Store {
  load: () => Kept;
  /** Changes the record as it is stored at this moment, which another tab may have changed since. */
  change: (edit: (record: ProgressRecord) => ProgressRecord) => Kept;
  /** Empties the record, and throws away what was set aside. */
  erase: () => Kept;
}

/**
 * The progress in this browser. It never throws: what cannot be stored lives on in memory for as long as the page does.
 * @param storage asked for at each use, since a browser may throw on the mere mention of localStorage
 */
export function openStore(storage: () => ReaderStorage): Store {
  /** What storage did not take, and why; undefined as long as it takes everything. */
  let memory: Required<Kept> | undefined;
  /** What storage held when it could last be read. */
  let whole = emptyRecord;

  const failure = (error: unknown): Trouble =>
    error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';

  /** @returns why storage did not take it */
  const keep = (record: ProgressRecord): Trouble | undefined => {
    try {
      if (isEmpty(record)) storage().removeItem(progressKey);
      else storage().setItem(progressKey, writeRecord(record));
      memory = undefined;
      whole = record;
    } catch (error) {
      memory = { record, trouble: failure(error) };
    }
    return memory?.trouble;
  };

  /** @throws what storage throws; then everything is as it was */
  const setAside = (text: string): void => {
    const earlier = storage().getItem(damagedKey);
    // First: there may be room for it once only.
    storage().removeItem(progressKey);
    try {
      storage().setItem(damagedKey, earlier === null ? text : `${earlier}\n${text}`);
    } catch (error) {
      storage().setItem(progressKey, text);
      throw error;
    }
  };

  /** @throws what storage throws */
  const stored = (): Kept => {
    const text = storage().getItem(progressKey);
    const reading = text === null ? undefined : readRecord(text);
    if (reading?.kind === 'newer')
      return { record: memory?.record ?? emptyRecord, trouble: 'newer' };
    if (text === null || reading?.kind !== 'damaged') {
      whole = reading?.record ?? emptyRecord;
      return { record: memory?.record ?? whole };
    }
    setAside(text);
    // What this page has read before it was damaged has nothing broken in it.
    const rest = memory?.record ?? (isEmpty(whole) ? reading.record : whole);
    return isEmpty(rest)
      ? { record: rest, trouble: 'damaged' }
      : { record: rest, trouble: keep(rest) ?? 'partly' };
  };

  const read = (): Kept => {
    try {
      return stored();
    } catch (error) {
      return { record: memory?.record ?? emptyRecord, trouble: failure(error) };
    }
  };

  const load = (): Kept => {
    const kept = read();
    return { ...memory, ...kept };
  };

  const change: Store['change'] = (edit) => {
    const before = read();
    const record = edit(before.record);
    if (record === before.record) return { ...memory, ...before };
    // Writing now would overwrite what could not be read or set aside.
    if (before.trouble && !isSetAside(before.trouble)) {
      return (memory = { record, trouble: before.trouble });
    }
    const trouble = keep(record) ?? before.trouble;
    return trouble ? { record, trouble } : { record };
  };

  const erase = (): Kept => {
    const { record, trouble } = change(() => emptyRecord);
    try {
      storage().removeItem(damagedKey);
    } catch {
      // What holds this up has held up the record as well, and is told.
    }
    return trouble && !isSetAside(trouble) ? { record, trouble } : { record };
  };

  return { load, change, erase };
}
