/** The ids of what the rails of a figure's list are put together from. */
export const symbolsOf = (figure: string) => ({
  track: `${figure}-track`,
  journey: (side: string, part: string) => `${figure}-journey-${side}-${part}`,
  certain: (lane: string) => `${figure}-${lane}`,
  disputed: (lane: string) => `${figure}-disputed-${lane}`,
});
