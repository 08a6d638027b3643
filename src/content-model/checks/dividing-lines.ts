import { inWords, type Problem } from '../problem.ts';
import type { DividingLine } from '../schemas/dividing-line.ts';
import type { Context, Entry } from './check.ts';
import { duplicates } from './duplicates.ts';
import { unknownClaims, unlessKnown } from './references.ts';

/** Each line rests on claims of its own source, and no source has two. */
export function checkDividingLines(entries: Entry<DividingLine>[], { known }: Context): Problem[] {
  return entries.flatMap((entry) => {
    const { file, data } = entry;
    return [
      ...unlessKnown(entry, 'tension', data.tension, known.tensions),
      ...duplicates(
        data.lines.map(({ source }, index) => ({
          name: source,
          file,
          field: `lines[${index}].source`,
        })),
        'in this file',
      ),
      ...data.lines.flatMap(({ source, claims }, index) => [
        ...unlessKnown(entry, `lines[${index}].source`, source, known.sources),
        ...unknownClaims(entry, `lines[${index}].claims`, claims, known),
        ...claims.flatMap((claim, place) =>
          claim.startsWith(source)
            ? []
            : [
                {
                  file,
                  field: `lines[${index}].claims[${place}]`,
                  found: inWords(claim),
                  expected: `a claim of source ${source}, whose line it is`,
                },
              ],
        ),
      ]),
    ];
  });
}
