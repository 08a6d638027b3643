import { inWords, type Problem } from '../problem.ts';

/** Something that must be the only one of its name. */
export interface Named {
  name: string | number;
  file: string;
  field: string;
}

/**
 * A problem for everything that has a name after the first one that has it.
 * @param scope within which a name may occur once, such as "in this file"
 */
export function duplicates(all: Iterable<Named>, scope: string): Problem[] {
  const first = new Map<string | number, Named>();
  const problems: Problem[] = [];
  for (const each of all) {
    const earlier = first.get(each.name);
    if (!earlier) {
      first.set(each.name, each);
      continue;
    }
    problems.push({
      file: each.file,
      field: each.field,
      found: `${inWords(each.name)} again`,
      expected: `a value that occurs once ${scope}; it is taken by ${placeOf(earlier, each)}`,
    });
  }
  return problems;
}

/** Where a name was found first, as short as it can be said beside the place where it was found again. */
function placeOf(first: Named, again: Named): string {
  const [file, line] = first.file.split(':');
  if (file !== again.file.split(':')[0]) return `${first.file} · ${first.field}`;
  return line ? `${first.field} on line ${line}` : first.field;
}
