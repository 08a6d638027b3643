import type { Language } from './languages.ts';

/** Several names as they stand in a sentence: "A, B and C". */
export const joined = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
