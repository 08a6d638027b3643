import { inWords, type Problem } from '../problem.ts';
import type { Drawn } from '../schemas/drawn.ts';
import type { Context, Entry } from './check.ts';
import { unlessKnown } from './references.ts';

/** A problem when a stretch ends before it begins. */
export const unlessForward = (
  { file }: { file: string },
  field: string,
  span: readonly [first: number, last: number],
): Problem[] =>
  span[0] <= span[1]
    ? []
    : [
        {
          file,
          field,
          found: inWords(span),
          expected: 'a first moment that is not after the last',
        },
      ];

/** What a term is drawn from is there, and its stretches run from a first moment to a last one. */
export function checkDrawn(
  entry: Entry<unknown>,
  drawn: Drawn,
  field: string,
  { known, valid }: Pick<Context, 'known' | 'valid'>,
): Problem[] {
  if ('places' in drawn) {
    return drawn.places.flatMap((span, index) =>
      unlessForward(entry, `${field}.places[${index}]`, span),
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
