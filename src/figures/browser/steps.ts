/**
 * The place that a step leads to in a row of parts. Before any is chosen (`now` is -1), a step forward leads to the first.
 * @param now the place of the part that is chosen, counted from 0
 * @returns undefined where the road ends; a loop has no end
 */
export function stepFrom(
  now: number,
  step: 1 | -1,
  count: number,
  loop: boolean,
): number | undefined {
  if (now < 0) return step === 1 && count > 0 ? 0 : undefined;
  const next = now + step;
  if (loop) return (next + count) % count;
  return next >= 0 && next < count ? next : undefined;
}
