import type { Language } from './languages.ts';
import { otherLanguage } from './languages.ts';

/** A stretch of text; `lang` is set where it is not in the language of the page. */
export interface Segment {
  text: string;
  lang?: Language;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Each list of words with its pattern: a page holds hundreds of texts, and they all ask for the same two lists. */
const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(words: readonly string[]): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  patterns.set(words, pattern);
  return pattern;
}

/**
 * Splits a text at the foreign words it holds, so that a screen reader can change its voice for them.
 * @param words the foreign words and phrases to look for; longer ones win over shorter ones
 */
export function markForeign(text: string, language: Language, words: readonly string[]): Segment[] {
  if (words.length === 0) return [{ text }];
  return text
    .split(patternOf(words))
    .map((part, index) =>
      index % 2 ? { text: part, lang: otherLanguage(language) } : { text: part },
    )
    .filter((segment) => segment.text !== '');
}
