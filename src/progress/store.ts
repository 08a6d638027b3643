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

const isSetAside = (trouble: Trouble): boolean => trouble === 'damaged' || trouble === 'partly';

export interface Kept {
  record: ProgressRecord;
  trouble?: Trouble;
}

export interface Store {
  load: () => Kept;
  /** Changes the record as it is stored at this moment, which another tab may have changed since. */
  change: (edit: (record: ProgressRecord) => ProgressRecord) => Kept;
}

/**
 * The progress in this browser. It never throws: what cannot be stored lives on in memory for as long as the page does.
 * @param storage asked for at each use, since a browser may throw on the mere mention of localStorage
 */
export function openStore(storage: () => ReaderStorage): Store {
  /** What storage did not take; undefined as long as it takes everything. */
  let memory: ProgressRecord | undefined;

  const failure = (error: unknown): Trouble =>
    error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';

  /** @throws what storage throws */
  const stored = (): Kept => {
    const text = storage().getItem(progressKey);
    if (text === null) return { record: memory ?? emptyRecord };
    const reading = readRecord(text);
    if (reading.kind === 'newer') return { record: memory ?? emptyRecord, trouble: 'newer' };
    const record = memory ?? reading.record;
    if (reading.kind === 'known') return { record };
    setAside(text);
    if (isEmpty(reading.record)) return { record, trouble: 'damaged' };
    memory = record;
    storage().setItem(progressKey, writeRecord(record));
    memory = undefined;
    return { record, trouble: 'partly' };
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

  const load = (): Kept => {
    try {
      return stored();
    } catch (error) {
      return { record: memory ?? emptyRecord, trouble: failure(error) };
    }
  };

  const change: Store['change'] = (edit) => {
    const before = load();
    const record = edit(before.record);
    if (record === before.record) return before;
    memory = record;
    // Writing now would overwrite what could not be read or set aside.
    if (before.trouble && !isSetAside(before.trouble)) return { ...before, record };
    try {
      if (isEmpty(record)) storage().removeItem(progressKey);
      else storage().setItem(progressKey, writeRecord(record));
      memory = undefined;
      return { ...before, record };
    } catch (error) {
      return { record, trouble: failure(error) };
    }
  };

  return { load, change };
}
