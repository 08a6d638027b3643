/** The borders of a number field. */
export interface Scale {
  min: number;
  max: number;
}

/** The whole number within the borders that is nearest to what was typed; what is no number becomes the one before. */
export function broughtBack(typed: string, { min, max }: Scale, before: number): number {
  const value = Number(typed.replace(',', '.'));
  if (typed.trim() === '' || Number.isNaN(value)) return before;
  return Math.min(max, Math.max(min, Math.round(value)));
}
