/** Something wrong in a file under content/, told in one readable line. */
export interface Problem {
  /** Where it stands, from the root of the project; with a line number where one is known: `content/x.mdx:12`. */
  file: string;
  /** Which part of the file, written as an author would point to it: `items[2].options[1].why.en`. */
  field: string;
  found: string;
  expected: string;
}

/** The line an author reads. */
export const lineOf = ({ file, field, found, expected }: Problem): string =>
  `${file} · ${inSight(field)} · found ${found}, expected ${expected}`;

/** What a reader of a message would not see: spaces that are none of the usual, and signs without a width. */
const unseen = /[^\P{C}\n]|[^\P{Z} ]/gu;

/** A text in which what cannot be seen is written as its number: `\u00a0slug`. */
const inSight = (text: string): string =>
  text.replace(unseen, (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`);

const longestQuote = 60;
const longestList = 5;

/** A value from a file, short enough to stand in a line. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') {
    return value.length > longestQuote
      ? `a text of ${value.length} characters`
      : `"${inSight(value)}"`;
  }
  if (Array.isArray(value)) {
    const short = value.length <= longestList && value.every((each) => typeof each !== 'object');
    return short ? `[${value.map(inWords).join(', ')}]` : `a list of ${value.length}`;
  }
  return typeof value === 'object' ? 'a group of fields' : JSON.stringify(value);
}

/** More names than this are too many to read; then the nearest ones stand for all. */
const mostNames = 18;
const nearestNames = 5;

/**
 * The choices an author has: all of them when they are few, otherwise those nearest to what was found.
 * @param kind what was expected, such as "a term in content/terms"
 */
export function choice(kind: string, names: Iterable<string>, found = ''): string {
  const all = [...names];
  if (all.length === 0) return kind;
  if (all.length <= mostNames) return `${kind}: ${all.join(', ')}`;
  const nearest = all
    .map((name) => ({ name, distance: editDistance(name, found) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, nearestNames)
    .map(({ name }) => name);
  return `${kind}: ${nearest.join(', ')} and ${all.length - nearestNames} more`;
}

/** How many letters must be added, left out or replaced to make one text of the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (from[index] === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
