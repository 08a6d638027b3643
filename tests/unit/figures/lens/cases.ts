import fc from 'fast-check';
import { content } from '../../../content/content.ts';
import { lastMoment } from '../../../../src/content-model/moments.ts';
import type { Verdict } from '../../../../src/content-model/schemas.ts';
import { mostPlaces, placesOf } from '../../../../src/figures/lens/geometry.ts';
import type { TouchpointVerdicts } from '../../../../src/figures/lens/prediction.ts';

/** Every case of the site that is seen through lenses. */
export const cases = content.cases.map(({ data }) => data).filter(({ source }) => source);

export const anyVerdict = fc.constantFrom<Verdict>('kept', 'dropped', 'disputed');
export const anyVerdicts = fc.array(anyVerdict, { minLength: 2, maxLength: 14 });

/** Touchpoints in order of time, as many in all as the strip map has room for. */
export const anyTouchpoints = fc
  .array(fc.integer({ min: 0, max: 2 }), { minLength: lastMoment, maxLength: lastMoment })
  .map((counts) =>
    counts.flatMap((count, index) =>
      Array.from({ length: count }, (_, rank) => ({
        id: `t${index + 1}-${rank}`,
        moment: index + 1,
      })),
    ),
  )
  .filter((touchpoints) => touchpoints.length > 0 && placesOf(touchpoints) <= mostPlaces);

export const anyTouchpointVerdicts: fc.Arbitrary<TouchpointVerdicts[]> = fc
  .array(fc.record({ scope: anyVerdict, focus: anyVerdict, perspective: anyVerdict }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((all) => all.map((verdicts, index) => ({ id: `t${index}`, verdicts })));

/** Touchpoints, some of them ticked. */
export const anyPrediction = anyTouchpointVerdicts.chain((touchpoints) =>
  fc.record({
    touchpoints: fc.constant(touchpoints),
    guess: fc.subarray(touchpoints.map(({ id }) => id)).map((ids) => new Set(ids)),
  }),
);
