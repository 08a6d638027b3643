import type { Shape } from './geometry.ts';
import type { Fields } from '../address.ts';

/** The whole state of a stage map: which stage is chosen, if any. */
export interface StageMapState {
  stage: string | undefined;
}

/** How the state is written in an address: `?stages.stage=decision#stages`. */
export const stageMapFields = (stages: readonly string[]): Fields<StageMapState> => ({
  stage: {
    read: (text) => stages.find((stage) => stage === text),
    write: (stage) => stage,
  },
});

/**
 * The stage that a step along the road leads to. Before any is chosen, the first step leads to the first stage.
 * @returns undefined where the road ends; a loop has no end
 */
export function stageAfter(
  stages: readonly string[],
  current: string | undefined,
  step: 1 | -1,
  shape: Shape,
): string | undefined {
  if (current === undefined) return step === 1 ? stages[0] : undefined;
  const place = stages.indexOf(current) + step;
  return shape === 'loop'
    ? stages.at(place % stages.length)
    : place < 0
      ? undefined
      : stages[place];
}
