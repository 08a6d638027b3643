/** As much of a browser's storage as the site uses. */
export type ReaderStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const memory = new Map<string, string>();

const forgetful: ReaderStorage = {
  getItem: (key) => memory.get(key) ?? null,
  setItem: (key, text) => {
    memory.set(key, text);
  },
  removeItem: (key) => {
    memory.delete(key);
  },
};

/** Whether the reader asked for a session that begins with nothing and keeps nothing: `?session=fresh`. */
export const isFreshSession = (): boolean =>
  new URLSearchParams(location.search).get('session') === 'fresh';

/**
 * Where the browser keeps things for the next visit. In a fresh session they live in memory, for as long as the page does.
 * @throws where the browser refuses even the mention of its storage
 */
export const readerStorage = (): ReaderStorage => (isFreshSession() ? forgetful : localStorage);
