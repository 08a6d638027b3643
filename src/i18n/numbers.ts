import type { Bilingual, Language } from './languages.ts';

const words: Bilingual<readonly string[]> = {
  nl: 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  ),
  en: 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
};

/** A whole number as it stands in a sentence: a word up to twenty, and figures beyond. */
export const numberInWords = (count: number, language: Language): string =>
  words[language][count] ?? String(count);

/** What follows a number of per cent: in Dutch behind a space that does not break. */
export const percentSign: Bilingual = { nl: '\u00A0%', en: '%' };

/** The text with a capital; in Dutch a capital loses the accent that only gives stress. */
export const capital = (text: string): string =>
  (text.charAt(0).toUpperCase() + text.slice(1)).replace(/^É/, 'E');
