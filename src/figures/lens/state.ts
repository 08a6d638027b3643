/*
 * What the reader has done with the figure. Each lens keeps its own prediction, so switching to and fro loses nothing;
 * everything else (verdicts, scores, sentences) is derived from this and the case.
 */

/** The three differences between journey and cycle that source A names (A16, A17, A18). */
export const lensNames = ['scope', 'focus', 'perspective'] as const;
export type LensName = (typeof lensNames)[number];

export interface LensState {
  /** The lens the reader looks through. */
  view: LensName;
  /** The touchpoint whose story is open. */
  at: string;
  /** Per lens, the touchpoints that the reader thinks the purchase cycle counts. */
  guesses: Readonly<Record<LensName, ReadonlySet<string>>>;
  /** The lenses whose answers are on the map. */
  revealed: ReadonlySet<LensName>;
}

export type LensAction =
  | { type: 'look-through'; lens: LensName }
  | { type: 'choose'; touchpoint: string }
  | { type: 'tick'; touchpoint: string; counts: boolean }
  | { type: 'reveal' }
  | { type: 'predict-again' }
  | { type: 'restore'; state: LensState };

/** Predicting through the first lens, with nothing ticked and the first touchpoint open: what the server draws. */
export function startState(firstTouchpoint: string): LensState {
  return {
    view: lensNames[0],
    at: firstTouchpoint,
    guesses: { scope: new Set(), focus: new Set(), perspective: new Set() },
    revealed: new Set(),
  };
}

export const isRevealed = (state: LensState): boolean => state.revealed.has(state.view);

/** The prediction for the lens in view. */
export const guessOf = (state: LensState): ReadonlySet<string> => state.guesses[state.view];

const withGuess = (state: LensState, guess: ReadonlySet<string>): LensState => ({
  ...state,
  guesses: { ...state.guesses, [state.view]: guess },
});

export function lensReducer(state: LensState, action: LensAction): LensState {
  switch (action.type) {
    case 'look-through':
      return { ...state, view: action.lens };
    case 'choose':
      return { ...state, at: action.touchpoint };
    case 'tick': {
      // A prediction made after seeing the answer is none.
      if (isRevealed(state)) return state;
      const guess = new Set(guessOf(state));
      if (action.counts) guess.add(action.touchpoint);
      else guess.delete(action.touchpoint);
      return withGuess(state, guess);
    }
    case 'reveal':
      return { ...state, revealed: new Set([...state.revealed, state.view]) };
    case 'predict-again': {
      const revealed = new Set(state.revealed);
      revealed.delete(state.view);
      return { ...withGuess(state, new Set()), revealed };
    }
    case 'restore':
      return action.state;
  }
}
