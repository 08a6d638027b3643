import type { Check, Context, ValidContent } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { checkPlainTexts } from './checks/plain-texts.ts';
import { validate } from './checks/validate.ts';
import { collectionNames } from './collections.ts';
import { knownIn } from './known.ts';
import { unknownCounts } from './counts.ts';
import type { Problem } from './problem.ts';
import type { RawContent } from './read.ts';

/**
 * What is in order under content/, and everything that is wrong there: files that cannot be read, data that breaks its
 * schema, and references that lead nowhere or contradict each other.
 */
export function checkContent(raw: RawContent): { valid: ValidContent; problems: Problem[] } {
  const { valid, problems } = validate(raw);
  const context: Context = { raw, valid, known: knownIn(raw) };
  const references = collectionNames.flatMap((name) => {
    // Each check fits the entries of its own collection, which the compiler cannot follow through the table.
    const check = checks[name] as Check<never> | undefined;
    return check?.(valid[name] as never[], context) ?? [];
  });
  return {
    valid,
    problems: [
      ...raw.problems,
      ...[...problems, ...references, ...unknownCounts(raw), ...checkPlainTexts(raw)].map(
        withLines(raw),
      ),
    ],
  };
}

/** Adds to a problem the line of its field, where the check did not name one. */
function withLines({ files }: RawContent): (problem: Problem) => Problem {
  const byPath = new Map(
    Object.values(files)
      .flat()
      .map((file) => [file.file, file]),
  );
  return (problem) => {
    const line = byPath.get(problem.file)?.lineOf(problem.field);
    return line === undefined ? problem : { ...problem, file: `${problem.file}:${line}` };
  };
}
