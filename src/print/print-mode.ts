/** What of a lesson is printed: everything, what a learner gets to work on, or the answers alone. */
export const printModes = ['sheet', 'handout', 'key'] as const;

export type PrintMode = (typeof printModes)[number];

/**
 * What an address asks to be printed: `?print=handout`. Trainers put these addresses in their courses, so a name never
 * changes.
 * @param search the query of the address
 * @returns `broken` for something that cannot be printed, undefined where nothing is asked
 */
export function printModeOf(search: string): PrintMode | 'broken' | undefined {
  const asked = new URLSearchParams(search).get('print');
  if (asked === null) return undefined;
  return printModes.find((mode) => mode === asked) ?? 'broken';
}
