import { inWords, type Problem } from '../problem.ts';
import type { Case } from '../schemas/case.ts';
import type { Context, Entry } from './check.ts';
import { duplicates } from './duplicates.ts';
import { unknownClaims, unlessComplete, unlessKnown } from './references.ts';

export function checkCases(cases: Entry<Case>[], context: Context): Problem[] {
  const { known } = context;
  return cases.flatMap((entry) => [
    ...(entry.data.source ? unlessKnown(entry, 'source', entry.data.source, known.sources) : []),
    ...duplicates(
      entry.data.touchpoints.map(({ id }, index) => ({
        name: id,
        file: entry.file,
        field: `touchpoints[${index}].id`,
      })),
      'in this file',
    ),
    ...entry.data.touchpoints.flatMap((touchpoint, index) =>
      unknownClaims(entry, `touchpoints[${index}].claims`, touchpoint.claims, known),
    ),
    ...checkOrder(entry),
    ...checkSteps(entry),
    ...checkStages(entry, context),
  ]);
}

function checkOrder({ file, data: { touchpoints } }: Entry<Case>): Problem[] {
  return touchpoints.flatMap(({ moment }, index) => {
    const before = touchpoints[index - 1]?.moment;
    if (before === undefined || before <= moment) return [];
    return [
      {
        file,
        field: `touchpoints[${index}].moment`,
        found: inWords(moment),
        expected: `${before} or later, because the touchpoints stand in the order of time`,
      },
    ];
  });
}

/** The purchase cycle records a step of the transaction exactly where it keeps the touchpoint. */
function checkSteps({ file, data: { touchpoints } }: Entry<Case>): Problem[] {
  return touchpoints.flatMap(({ lenses }, index) => {
    const field = `touchpoints[${index}].lenses.perspective.step`;
    if (lenses?.perspective.cycle === 'kept' && !lenses.perspective.step) {
      return [{ file, field, found: 'nothing', expected: 'the step that the cycle keeps' }];
    }
    if (lenses?.perspective.cycle === 'dropped' && lenses.perspective.step) {
      return [{ file, field, found: 'a step', expected: 'none, because the cycle drops it' }];
    }
    return [];
  });
}

/** The texts of a case for the stages of a model are complete, or else some stages would tell of another person. */
function checkStages(entry: Entry<Case>, { known, valid }: Context): Problem[] {
  return Object.entries(entry.data.stages ?? {}).flatMap(([name, stages]) => {
    const field = `stages.${name}`;
    const model = valid.models.find(({ id }) => id === name);
    if (!model) return unlessKnown(entry, field, name, known.models);
    const ids = [...model.data.stages, ...(model.data.ends ?? [])].map(({ id }) => id);
    return unlessComplete(entry, field, Object.keys(stages), ids, `a stage of ${model.file}`);
  });
}
