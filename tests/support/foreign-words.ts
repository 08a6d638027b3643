import { foreignWords } from '../../src/i18n/foreign-words.ts';
import { markForeign } from '../../src/i18n/foreign.ts';
import { isLanguage } from '../../src/i18n/languages.ts';
import type { BuiltDocument } from './documents.ts';

/** Words of the other language that a screen reader would read in the wrong voice, each with the text it stands in. */
export const unmarkedForeignWords = ({ path, texts }: BuiltDocument): string[] =>
  texts.flatMap(({ lang, text }) => {
    if (!isLanguage(lang)) return [];
    const foreign = markForeign(text, lang, foreignWords[lang]).filter((segment) => segment.lang);
    return foreign.map((segment) => `${path}: “${segment.text}” in “${text.slice(0, 60)}”`);
  });
