import type { Touchpoint } from '../../content-model/schemas.ts';
import type { TouchpointVerdicts } from './prediction.ts';

type Readings = NonNullable<Touchpoint['lenses']>;

/** A touchpoint that the lenses have been laid over. */
export type LensTouchpoint = Touchpoint & { lenses: Readings };

/** Whether it says what the purchase cycle does with the touchpoint through each lens; not every case needs to. */
export const hasLenses = (
  touchpoint: Omit<Touchpoint, 'lenses'> & { lenses?: Readings | undefined },
): touchpoint is LensTouchpoint => touchpoint.lenses !== undefined;

/** What the cycle does with it through each lens, without the reasons. */
export const verdictsOf = ({ id, lenses }: LensTouchpoint): TouchpointVerdicts => ({
  id,
  verdicts: {
    scope: lenses.scope.cycle,
    focus: lenses.focus.cycle,
    perspective: lenses.perspective.cycle,
  },
});
