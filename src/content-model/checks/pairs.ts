import { languages } from '../../i18n/languages.ts';
import { slugOfPair } from '../../i18n/routes.ts';
import type { Problem } from '../problem.ts';
import type { PairData, PairSide } from '../schemas/pair.ts';
import type { Context, Entry } from './check.ts';
import { checkDrawn } from './drawn.ts';
import { duplicates } from './duplicates.ts';
import { checkPrediction } from './quizzes.ts';
import { unknownClaims, unlessKnown } from './references.ts';

/** Each pair is the only one of its two terms, and each of its sides is drawn from what there is. */
export function checkPairs(pairs: Entry<PairData>[], context: Context): Problem[] {
  const { known } = context;
  return [
    ...duplicates(
      pairs.map(({ file, data: { sides } }) => ({
        name: sides
          .map(({ term }) => term)
          .sort()
          .join(' and '),
        file,
        field: 'sides',
      })),
      'over all pairs',
    ),
    ...checkAddresses(pairs, context),
    ...pairs.flatMap((pair) => {
      const { sides, tensions, question } = pair.data;
      return [
        ...duplicates(
          sides.map(({ term }, index) => ({
            name: term,
            file: pair.file,
            field: `sides[${index}].term`,
          })),
          'in a pair',
        ),
        ...sides.flatMap((side, index) => checkSide(pair, side, `sides[${index}]`, context)),
        ...tensions.flatMap((tension, index) =>
          unlessKnown(pair, `tensions[${index}]`, tension, known.tensions),
        ),
        ...checkPrediction(pair.file, 'question', question),
      ];
    }),
  ];
}

function checkSide(
  pair: Entry<PairData>,
  { term, claims, drawn }: PairSide,
  field: string,
  context: Context,
): Problem[] {
  const { known } = context;
  return [
    ...unlessKnown(pair, `${field}.term`, term, known.terms),
    ...unknownClaims(pair, `${field}.claims`, claims, known),
    ...checkDrawn(pair, drawn, `${field}.drawn`, context),
  ];
}

/** The pages of terms and of pairs lie in one folder. */
const checkAddresses = (pairs: Entry<PairData>[], { valid }: Context): Problem[] =>
  languages.flatMap((language) => {
    const slugs = new Map(valid.terms.map(({ id, data }) => [id, data.slug]));
    const ofTerms = valid.terms.map(({ file, data }) => ({
      name: data.slug[language],
      file,
      field: `slug.${language}`,
    }));
    const ofPairs = pairs.flatMap(({ file, data: { sides } }) => {
      const [first, second] = sides.map(({ term }) => slugs.get(term));
      if (!first || !second) return [];
      const name = slugOfPair(first, second)[language];
      return [{ name, file, field: 'sides' }];
    });
    return duplicates([...ofTerms, ...ofPairs], `among the addresses in ${language}`);
  });
