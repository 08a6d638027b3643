import type { Bilingual, Language } from './languages.ts';

/** With no comma before "and", as all texts are written. */
const locales: Bilingual = { nl: 'nl', en: 'en-GB' };

/** Several names as they stand in a sentence: "A, B and C". */
export const joined = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language]).format(names);
