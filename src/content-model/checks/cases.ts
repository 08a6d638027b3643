import { inWords, type Problem } from '../problem.ts';
import type { Case } from '../schemas.ts';
import { duplicates } from './duplicates.ts';
import { type Known, unknownClaims } from './references.ts';
import type { Entry } from './validate.ts';

export function checkCases(cases: Entry<Case>[], known: Known): Problem[] {
  return cases.flatMap((entry) => [
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
  return touchpoints.flatMap(({ lenses: { perspective } }, index) => {
    const field = `touchpoints[${index}].lenses.perspective.step`;
    if (perspective.cycle === 'kept' && !perspective.step) {
      return [{ file, field, found: 'nothing', expected: 'the step that the cycle keeps' }];
    }
    if (perspective.cycle === 'dropped' && perspective.step) {
      return [{ file, field, found: 'a step', expected: 'none, because the cycle drops it' }];
    }
    return [];
  });
}
