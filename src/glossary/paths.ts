import { allOf } from '../content-model/queries.ts';
import type { PairData, TermData } from '../content-model/schemas.ts';
import type { Language } from '../i18n/languages.ts';
import { slugOfPair } from '../i18n/routes.ts';
import { termsOfPair } from './addresses.ts';

/** What a page in the folder of terms is about. */
export interface Word {
  term?: TermData;
  pair?: PairData;
}

/** The pages in the folder of terms: one for each term, and one for each pair of them. */
export async function pathsOfWords(
  language: Language,
): Promise<{ params: { slug: string }; props: Word }[]> {
  const terms = await allOf('terms');
  const pairs = await allOf('pairs');
  return [
    ...terms.map((term) => ({ params: { slug: term.slug[language] }, props: { term } })),
    ...pairs.map((pair) => {
      const [first, second] = termsOfPair(pair, terms);
      return { params: { slug: slugOfPair(first.slug, second.slug)[language] }, props: { pair } };
    }),
  ];
}
