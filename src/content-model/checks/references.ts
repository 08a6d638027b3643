import type { CollectionName } from '../collections.ts';
import { choice, inWords, type Problem } from '../problem.ts';

/** What one file may name in another. */
export interface Reference {
  /** What was expected, such as "a term in content/terms". */
  kind: string;
  names: ReadonlySet<string>;
  /** Whether there may be more, in a file that could not be read: that is told once, and not by everyone who names it. */
  isPartial?: boolean;
}

/** Everything that can be named, by its collection. */
export type Known = Readonly<Record<CollectionName | 'claims' | 'counts' | 'items', Reference>>;

/** A problem when a file names something that does not exist. */
export function unlessKnown(
  { file }: { file: string },
  field: string,
  name: string,
  { kind, names, isPartial }: Reference,
): Problem[] {
  if (isPartial || names.has(name)) return [];
  return [{ file, field, found: inWords(name), expected: choice(kind, names, name) }];
}

/** A problem for every claim that no source makes. */
export const unknownClaims = (
  file: { file: string },
  field: string,
  claims: readonly string[],
  known: Known,
): Problem[] =>
  claims.flatMap((claim, index) => unlessKnown(file, `${field}[${index}]`, claim, known.claims));

/** A problem for every name that is missing from those that must be there, or that is none of them. */
export function unlessComplete(
  { file }: { file: string },
  field: string,
  names: readonly string[],
  all: readonly string[],
  kind: string,
): Problem[] {
  return [
    ...names.flatMap((name) =>
      unlessKnown({ file }, `${field}.${name}`, name, { kind, names: new Set(all) }),
    ),
    ...all
      .filter((name) => !names.includes(name))
      .map((name) => ({
        file,
        field: `${field}.${name}`,
        found: 'nothing',
        expected: `this ${kind.replace(/^an? /, '')}`,
      })),
  ];
}
