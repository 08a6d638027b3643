/** Something wrong in a file under content/, told in one readable line. */
export interface Problem {
  /** Where it stands, from the root of the project; with a line number where a text is meant: `content/x.mdx:12`. */
  file: string;
  /** Which part of the file, written as an author would point to it: `items[2].options[1].why.en`. */
  field: string;
  found: string;
  expected: string;
}

/** The line an author reads. */
export const lineOf = ({ file, field, found, expected }: Problem): string =>
  `${file} · ${field} · found ${found}, expected ${expected}`;

const longestQuote = 60;
const longestList = 5;

/** A value from a file, short enough to stand in a line. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') {
    return value.length > longestQuote ? `a text of ${value.length} characters` : `"${value}"`;
  }
  if (Array.isArray(value)) {
    const short = value.length <= longestList && value.every((each) => typeof each !== 'object');
    return short ? `[${value.map(inWords).join(', ')}]` : `a list of ${value.length}`;
  }
  return typeof value === 'object' ? 'a group of fields' : JSON.stringify(value);
}

/** The choices an author has, when they are few enough to read; otherwise only what kind of thing they are. */
export function choice(kind: string, names: Iterable<string>): string {
  const list = [...names];
  return list.length > 0 && list.length <= 12 ? `${kind}: ${list.join(', ')}` : kind;
}
