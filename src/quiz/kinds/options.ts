import { duplicates } from '../../content-model/checks/duplicates.ts';
import type { Problem } from '../../content-model/problem.ts';
import type { ItemPlace } from './kind.ts';

/** Told when two of a list within one item have the same id. */
export const idsOnce = (
  { file, field }: ItemPlace,
  list: string,
  entries: readonly { id: string }[],
): Problem[] =>
  duplicates(
    entries.map(({ id }, index) => ({ name: id, file, field: `${field}.${list}[${index}].id` })),
    'in this question',
  );

/** Told when not exactly one of a list of options is right. */
export function oneRight(
  { file, field }: ItemPlace,
  list: string,
  options: readonly { right: boolean }[],
): Problem[] {
  const right = options.filter((option) => option.right).length;
  if (right === 1) return [];
  const found = `${right} right of ${options.length} options`;
  const expected = 'exactly one, for a single choice';
  return [{ file, field: `${field}.${list}`, found, expected }];
}
