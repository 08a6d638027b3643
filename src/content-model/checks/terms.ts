import { inWords, type Problem } from '../problem.ts';
import type { TermData } from '../schemas/term.ts';
import type { Context, Entry } from './check.ts';
import { checkDrawn } from './drawn.ts';
import { unknownClaims, unlessKnown } from './references.ts';

export function checkTerms(terms: Entry<TermData>[], context: Context): Problem[] {
  const { known } = context;
  return terms.flatMap((term) => {
    const { id, claims, confused, road, shield, uses = [], drawn = [], nowhere } = term.data;
    const others = {
      kind: known.terms.kind.replace(/^a /, 'another '),
      names: new Set([...known.terms.names].filter((name) => name !== id)),
    };
    const problem = (field: string, found: string, expected: string): Problem => ({
      file: term.file,
      field,
      found,
      expected,
    });
    return [
      ...unknownClaims(term, 'claims', claims, known),
      ...confused.flatMap((other, index) => unlessKnown(term, `confused[${index}]`, other, others)),
      ...uses.flatMap((use, index) => [
        ...unlessKnown(term, `uses[${index}].source`, use.source, known.sources),
        ...unknownClaims(term, `uses[${index}].claims`, use.claims, known),
        ...use.claims.flatMap((claim, place) =>
          claim.startsWith(use.source)
            ? []
            : [
                problem(
                  `uses[${index}].claims[${place}]`,
                  inWords(claim),
                  `a claim of source ${use.source}, whose use it is`,
                ),
              ],
        ),
      ]),
      ...drawn.flatMap((each, index) => [
        ...checkDrawn(term, each, `drawn[${index}]`, context),
        ...('source' in each && each.source
          ? unlessKnown(term, `drawn[${index}].source`, each.source, known.sources)
          : []),
      ]),
      ...(nowhere && drawn.length > 0
        ? [problem('nowhere', 'a text', 'none, because the term is drawn')]
        : []),
      ...(road && road !== id
        ? [problem('road', inWords(road), `${inWords(id)}: a term is its own road`)]
        : []),
      ...(road && !shield
        ? [problem('shield', 'nothing', 'a shield, because the term is drawn as a road')]
        : []),
      ...(shield && !road
        ? [problem('shield', 'a shield', 'none, because the term is not drawn as a road')]
        : []),
    ];
  });
}
