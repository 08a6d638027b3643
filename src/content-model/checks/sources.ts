import { inWords, type Problem } from '../problem.ts';
import { type Known, unknownClaims } from './references.ts';
import type { ValidContent } from './validate.ts';

export function checkSources({ sources, tensions }: ValidContent, known: Known): Problem[] {
  return [
    ...sources.flatMap(({ file, data }) =>
      Object.keys(data.claims)
        .filter((claim) => !claim.startsWith(data.id))
        .map((claim) => ({
          file,
          field: `claims.${claim}`,
          found: inWords(claim),
          expected: `an id that starts with ${data.id}, the letter of this source`,
        })),
    ),
    ...Object.entries(tensions?.data ?? {}).flatMap(([id, { positions }]) =>
      positions.flatMap(({ claims }, index) =>
        unknownClaims(tensions ?? { file: '' }, `${id}.positions[${index}].claims`, claims, known),
      ),
    ),
  ];
}
