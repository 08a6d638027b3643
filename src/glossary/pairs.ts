import type { PairData } from '../content-model/schemas.ts';

/** The pairs that one of these terms belongs to. */
export const pairsWith = (
  pairs: readonly PairData[],
  terms: readonly { id: string }[],
): PairData[] =>
  pairs.filter(({ sides }) => sides.some((side) => terms.some(({ id }) => id === side.term)));
