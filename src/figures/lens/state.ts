/*
 * What the reader has predicted. The figure's inputs hold the state (lens, touchpoint, ticks, revealed); they can hold
 * one prediction only, so the predictions through the other lenses are kept here.
 */

/** The three differences between journey and cycle, as the cases name them. */
export const lensNames = ['scope', 'focus', 'perspective'] as const;
export type LensName = (typeof lensNames)[number];

export interface Prediction {
  /** The touchpoints that the reader thinks the purchase cycle counts. */
  guess: ReadonlySet<string>;
  /** Whether the answer is on the map. */
  revealed: boolean;
}

export interface LensState {
  /** The lens the reader looks through. */
  view: LensName;
  predictions: Readonly<Record<LensName, Prediction>>;
}

/** What the inputs of the figure say: the lens in view with its prediction. */
export interface InputValues extends Prediction {
  view: LensName;
}

const nothing: Prediction = { guess: new Set(), revealed: false };

/** The prediction for the lens in view. */
export const inView = ({ view, predictions }: LensState): Prediction => predictions[view];

const withPrediction = (state: LensState, prediction: Prediction): LensState => ({
  ...state,
  predictions: { ...state.predictions, [state.view]: prediction },
});

/** The state when the figure wakes up: what a link or the reader has put in the inputs, and no other prediction. */
export const stateFrom = ({ view, guess, revealed }: InputValues): LensState =>
  withPrediction(
    { view, predictions: { scope: nothing, focus: nothing, perspective: nothing } },
    { guess, revealed },
  );

/** What the server draws: predicting through the first lens, with nothing ticked. */
export const startState: LensState = stateFrom({ view: lensNames[0], ...nothing });

/** The state after the reader changed an input. The inputs may have to follow it: see what it says of the lens in view. */
export function follow(state: LensState, { view, guess, revealed }: InputValues): LensState {
  // The ticks still are those for the lens that was in view.
  if (view !== state.view) return { ...state, view };
  const before = inView(state);
  // A prediction made after seeing the answer is none.
  if (revealed)
    return withPrediction(state, { guess: before.revealed ? before.guess : guess, revealed });
  return withPrediction(state, before.revealed ? nothing : { guess, revealed });
}
