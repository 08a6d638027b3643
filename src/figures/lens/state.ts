/* What the reader looks at and has predicted. The inputs of the figure hold it; this says what they say. */

/** The three differences between journey and cycle, as the cases name them. */
export const lensNames = ['scope', 'focus', 'perspective'] as const;
export type LensName = (typeof lensNames)[number];

export interface LensState {
  /** The lens the reader looks through. */
  view: LensName;
  /** The touchpoints that the reader thinks the purchase cycle counts. */
  guess: ReadonlySet<string>;
  /** Whether the answer is on the map. */
  revealed: boolean;
}

type Values = ReadonlySet<string> | undefined;

/** The state that the figure's groups of inputs say; one that says nothing is as at the start. */
export const stateOf = ({
  view,
  guess = new Set(),
  show,
}: {
  view?: Values;
  guess?: Values;
  show?: Values;
}): LensState => ({
  view: lensNames.find((each) => view?.has(each)) ?? lensNames[0],
  guess,
  revealed: (show?.size ?? 0) > 0,
});
