/**
 * How large a part of all hands went up for each option, in whole per cents.
 * @returns nothing but zeros before anyone was counted
 */
export function sharesOf(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (all > 0 ? Math.round((count / all) * 100) : 0));
}
