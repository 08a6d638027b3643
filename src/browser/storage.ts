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

/**
 * Where the browser keeps things for the next visit. In a session that was asked to be fresh, by `?session=fresh`, they live
 * in memory for as long as the page does: it begins with nothing and keeps nothing.
 * @throws where the browser refuses even the mention of its storage
 */
export const readerStorage = (): ReaderStorage =>
  document.documentElement.dataset.session ? forgetful : localStorage;

/**
 * Where the browser keeps things for as long as the tab is open; what is printed or shown to others keeps nothing.
 * @throws where the browser refuses even the mention of its storage
 */
export const passingStorage = (): ReaderStorage => {
  const { session, print, present } = document.documentElement.dataset;
  return (session ?? print ?? present) ? forgetful : sessionStorage;
};
