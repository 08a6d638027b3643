import { inWords, type Problem } from '../problem.ts';
import type { SourceData, TensionData } from '../schemas/source.ts';
import type { Context, Entry } from './check.ts';
import { unknownClaims } from './references.ts';

export const checkSources = (sources: Entry<SourceData>[]): Problem[] =>
  sources.flatMap(({ file, id, data }) =>
    Object.keys(data.claims)
      .filter((claim) => !claim.startsWith(id))
      .map((claim) => ({
        file,
        field: `claims.${claim}`,
        found: inWords(claim),
        expected: `an id that starts with ${id}, the letter of this source`,
      })),
  );

export const checkTensions = (tensions: Entry<TensionData>[], { known }: Context): Problem[] =>
  tensions.flatMap((tension) =>
    tension.data.positions.flatMap(({ claims }, index) =>
      unknownClaims(tension, `${tension.id}.positions[${index}].claims`, claims, known),
    ),
  );
