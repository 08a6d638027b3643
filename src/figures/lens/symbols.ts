import type { Verdict } from '../../content-model/schemas.ts';

/** The ids of what the rails of a figure's list are put together from. */
export const symbolsOf = (figure: string) => ({
  track: `${figure}-track`,
  journey: (side: string, part: string) => `${figure}-journey-${side}-${part}`,
  certain: (lane: string) => `${figure}-${lane}`,
  disputed: (lane: string) => `${figure}-disputed-${lane}`,
  ring: (of: Verdict | 'journey') => `${figure}-ring-${of}`,
});
