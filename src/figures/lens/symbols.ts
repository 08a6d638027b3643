/** The ids of what the rails of a figure's list are put together from. */
export const symbolsOf = (figure: string) => ({
  track: `${figure}-track`,
  journey: (side: string) => `${figure}-journey-${side}`,
  certain: (lane: string) => `${figure}-${lane}`,
  disputed: (lane: string) => `${figure}-disputed-${lane}`,
});
