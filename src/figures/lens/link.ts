import { type Fields, oneOf, setOf } from '../address.ts';
import {
  guessOf,
  isRevealed,
  type LensName,
  lensNames,
  type LensState,
  startState,
} from './state.ts';

/*
 * What a link to the figure carries: the lens in view with its prediction, so that a trainer can share one picture.
 * The predictions for the other lenses are the reader's own and stay out of it.
 */
export interface LinkedView {
  view: LensName;
  at: string;
  guess: ReadonlySet<string>;
  show: boolean;
}

/** How a linked view is written in an address: `?lens.view=focus&lens.at=test-ride&lens.guess=…&lens.show=1#lens`. */
export const linkFields = (touchpoints: readonly string[]): Fields<LinkedView> => ({
  view: oneOf(lensNames),
  at: oneOf(touchpoints),
  guess: setOf(touchpoints),
  show: {
    read: (text) => (text === '1' ? true : undefined),
    write: (show) => (show ? '1' : undefined),
  },
});

export const linkedView = (state: LensState): LinkedView => ({
  view: state.view,
  at: state.at,
  guess: guessOf(state),
  show: isRevealed(state),
});

/** The state a figure starts with when it was opened by a link; what the link leaves out is as usual. */
export function stateFromLink(link: Partial<LinkedView>, firstTouchpoint: string): LensState {
  const start = startState(firstTouchpoint);
  const view = link.view ?? start.view;
  return {
    view,
    at: link.at ?? start.at,
    guesses: { ...start.guesses, [view]: link.guess ?? start.guesses[view] },
    revealed: new Set(link.show ? [view] : []),
  };
}
