import type { Language } from '../../src/i18n/languages.ts';
import { numberInWords } from '../../src/i18n/numbers.ts';

const words = (language: Language): string[] =>
  Array.from({ length: 21 }, (_, number) => numberInWords(number, language));

/** The numbers that a text holds in letters, in its order. */
export const numbersIn = (text: string, language: Language): number[] =>
  (
    text
      .toLowerCase()
      .replaceAll('eén', 'één')
      .match(/\p{L}+/gu) ?? []
  )
    .map((word) => words(language).indexOf(word))
    .filter((number) => number > 0);

/**
 * How many of something a text speaks of, each time that it does: a number in letters, at most two words before the noun.
 * One is left out, for it is more often said of a thing than counted.
 */
export const countedIn = (text: string, noun: string, language: Language): number[] =>
  Array.from(
    text.matchAll(
      new RegExp(
        `(?<!\\p{L})(${words(language).slice(2).join('|')}) (?:[\\p{L}-]+ ){0,2}?(?:${noun})(?!\\p{L})`,
        'giu',
      ),
    ),
    ([, number = '']) => numbersIn(number, language),
  ).flat();
