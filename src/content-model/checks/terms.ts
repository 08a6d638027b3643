import { inWords, type Problem } from '../problem.ts';
import type { TermData } from '../schemas.ts';
import { aTerm, type Known, unknownClaims, unlessKnown } from './references.ts';
import type { Entry } from './validate.ts';

export function checkTerms(terms: Entry<TermData>[], known: Known): Problem[] {
  return terms.flatMap((term) => {
    const { id, claims, confused, road, shield } = term.data;
    const others = new Set([...known.terms].filter((name) => name !== id));
    const problem = (field: string, found: string, expected: string): Problem => ({
      file: term.file,
      field,
      found,
      expected,
    });
    return [
      ...unknownClaims(term, 'claims', claims, known),
      ...confused.flatMap((other, index) =>
        unlessKnown(term, `confused[${index}]`, other, others, `another ${aTerm.slice(2)}`),
      ),
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
