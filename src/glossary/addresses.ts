import type { PairData, TermData } from '../content-model/schemas.ts';
import type { Bilingual, Language } from '../i18n/languages.ts';
import { pathTo, slugOfPair } from '../i18n/routes.ts';

/** A term, as far as its address goes. */
type Addressed = Pick<TermData, 'slug'>;

/** The addresses of the page of a term, base path included. */
export const addressesOfTerm = ({ slug }: Addressed): Bilingual => ({
  nl: pathTo('terms', 'nl', slug.nl),
  en: pathTo('terms', 'en', slug.en),
});

/** The addresses of the page of a pair, base path included. */
export const addressesOfPair = (first: Addressed, second: Addressed): Bilingual =>
  addressesOfTerm({ slug: slugOfPair(first.slug, second.slug) });

/** The address of the page of a term in one language. */
export const pathToTerm = (term: Addressed, language: Language): string =>
  addressesOfTerm(term)[language];

/**
 * The two terms of a pair, in its order.
 * @throws when one of them is missing from the terms; the checks have told the author before it comes to that
 */
export function termsOfPair(
  { id, sides: [one, other] }: Pick<PairData, 'id' | 'sides'>,
  terms: readonly TermData[],
): [TermData, TermData] {
  const [first, second] = [one, other].map((side) => terms.find((each) => each.id === side.term));
  if (!first || !second) throw new Error(`content/pairs: a term of "${id}" is missing`);
  return [first, second];
}
