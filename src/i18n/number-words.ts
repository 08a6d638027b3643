import type { Bilingual, Language } from './languages.ts';

const words: Bilingual<readonly string[]> = {
  nl: 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** A count as it stands in a sentence: in words up to twelve, in figures from there on. */
export const inLetters = (count: number, language: Language): string =>
  words[language][count] ?? String(count);
