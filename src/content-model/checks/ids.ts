import { inWords, type Problem } from '../problem.ts';
import type { Entry, ValidContent } from './validate.ts';

/** Links and stored progress go by the id, the site goes by the name of the file: they must be the same. */
export function checkIds(content: ValidContent): Problem[] {
  const { lessons, models, cases, terms, quizzes } = content;
  return [
    ...[lessons, models, cases, terms, quizzes].flatMap((files: Entry<{ id: string }>[]) =>
      files.flatMap((entry) => checkId(entry, entry.name)),
    ),
    ...content.sources.flatMap((entry) => checkId(entry, entry.name.toUpperCase())),
  ];
}

function checkId({ file, data }: Entry<{ id: string }>, expected: string): Problem[] {
  if (data.id === expected) return [];
  return [
    {
      file,
      field: 'id',
      found: inWords(data.id),
      expected: `${inWords(expected)}, as in the name of the file`,
    },
  ];
}
