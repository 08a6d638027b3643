import { isLanguage, type Language } from '../i18n/languages.ts';
import { capital, numberInWords } from '../i18n/numbers.ts';
import type { CollectionName } from './collections.ts';
import { choice, inWords, type Problem } from './problem.ts';
import type { RawContent } from './read.ts';
import { textsIn } from './texts.ts';

/*
 * How many there are of what the texts speak about. A text writes `{count:maps}`, or `{Count:maps}` where a sentence
 * begins, and the site fills in the number as a word of its language: a map more, and no sentence is wrong.
 */

const counted = {
  lessons: 'lessons',
  maps: 'models',
  sources: 'sources',
  tensions: 'tensions',
  terms: 'terms',
} as const satisfies Record<string, CollectionName>;

export type CountName = keyof typeof counted;
export const countedCollections: readonly CollectionName[] = Object.values(counted);
export const countNames = Object.keys(counted) as CountName[];
export type Counts = Readonly<Record<CountName, number>>;

const placeholder = /\{(count|Count):([^{}]*)\}/g;

/** @param sizeOf how many entries a collection has */
export const countsOf = (sizeOf: (name: CollectionName) => number): Counts =>
  Object.fromEntries(countNames.map((name) => [name, sizeOf(counted[name])])) as Record<
    CountName,
    number
  >;

const isCountName = (name: string): name is CountName => countNames.some((each) => each === name);

/** A text with the numbers filled in; what is no count stays as it is, and has been told by `unknownCounts`. */
export const filled = (text: string, counts: Counts, language: Language): string =>
  text.replace(placeholder, (written, spelling: string, name: string) => {
    if (!isCountName(name)) return written;
    const word = numberInWords(counts[name], language);
    return spelling === 'Count' ? capital(word) : word;
  });

/**
 * Data with the numbers filled in, wherever a text stands.
 * @param language the language of the data, or of what is nearest around it: the fields `nl` and `en` say theirs
 */
export function withCounts(data: unknown, counts: Counts, language: Language): unknown {
  if (typeof data === 'string') return filled(data, counts, language);
  if (Array.isArray(data)) return data.map((each) => withCounts(each, counts, language));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      withCounts(value, counts, isLanguage(field) ? field : language),
    ]),
  );
}

/** A problem for each number that a text asks for and nobody counts. */
export const unknownCounts = ({ files }: RawContent): Problem[] =>
  Object.values(files)
    .flat()
    .flatMap(({ file, data }) =>
      textsIn(data).flatMap(({ text, field }) =>
        Array.from(text.matchAll(placeholder), ([, , name = '']) => name)
          .filter((name) => !isCountName(name))
          .map((name) => ({
            file,
            field,
            found: inWords(name),
            expected: choice('the name of a count', countNames, name),
          })),
      ),
    );
