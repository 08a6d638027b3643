import { inWords, type Problem } from '../problem.ts';
import type { Drawn } from '../schemas/drawn.ts';
import type { Context, Entry } from './check.ts';
import { unlessKnown } from './references.ts';

/** What a term is drawn from is there, and its stretches run from a first moment to a last one. */
export function checkDrawn(
  entry: Entry<unknown>,
  drawn: Drawn,
  field: string,
  { known, valid }: Pick<Context, 'known' | 'valid'>,
): Problem[] {
  if ('places' in drawn) {
    return drawn.places.flatMap(([first, last], index) =>
      first > last
        ? [
            {
              file: entry.file,
              field: `${field}.places[${index}]`,
              found: inWords([first, last]),
              expected: 'a first moment that is not after the last',
            },
          ]
        : [],
    );
  }
  const model = valid.models.find(({ id }) => id === drawn.model);
  if (!model) return unlessKnown(entry, `${field}.model`, drawn.model, known.models);
  const names = {
    kind: `a stage of ${model.file}`,
    names: new Set(model.data.stages.map(({ id }) => id)),
  };
  return (drawn.stages ?? []).flatMap((stage, index) =>
    unlessKnown(entry, `${field}.stages[${index}]`, stage, names),
  );
}
