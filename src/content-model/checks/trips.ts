import { inWords, type Problem } from '../problem.ts';
import type { Trip } from '../schemas/trip.ts';
import type { Context, Entry } from './check.ts';
import { duplicates } from './duplicates.ts';
import { unknownClaims, unlessKnown } from './references.ts';

/** No two stops have one id, claims exist, and what counts as a step is said by the source of the comparison. */
export function checkTrips(entries: Entry<Trip>[], { known }: Context): Problem[] {
  return entries.flatMap((entry) => {
    const { file, data } = entry;
    return [
      ...unlessKnown(entry, 'source', data.source, known.sources),
      ...duplicates(
        data.stops.map(({ id }, index) => ({ name: id, file, field: `stops[${index}].id` })),
        'in this file',
      ),
      ...data.stops.flatMap(({ claims, line }, index) => [
        ...unknownClaims(entry, `stops[${index}].claims`, claims, known),
        ...(line && !claims.some((claim) => claim.startsWith(data.source))
          ? [
              {
                file,
                field: `stops[${index}].claims`,
                found: inWords(claims),
                expected: `a claim of source ${data.source}, which says what a step is`,
              },
            ]
          : []),
      ]),
      ...data.limps.flatMap(({ claims }, index) =>
        unknownClaims(entry, `limps[${index}].claims`, claims, known),
      ),
    ];
  });
}
