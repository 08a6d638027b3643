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
  /** What is stored comes from a later version of the site, and stays as it is. */
  | 'newer';

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
    if (reading.kind === 'known') return { record: memory ?? reading.record };
    if (reading.kind === 'damaged') {
      const earlier = storage().getItem(damagedKey);
      storage().setItem(damagedKey, earlier === null ? text : `${earlier}\n${text}`);
      storage().removeItem(progressKey);
    }
    return { record: memory ?? emptyRecord, trouble: reading.kind };
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
    if (before.trouble && before.trouble !== 'damaged') return { ...before, record };
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
