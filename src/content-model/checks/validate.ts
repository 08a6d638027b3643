import { z } from 'astro/zod';
import { type CollectionName, collectionNames, collections } from '../collections.ts';
import { inWords, type Problem } from '../problem.ts';
import type { ContentFile, RawContent } from '../read.ts';
import type { Entry, ValidContent } from './check.ts';

/** Holds every file against its schema. */
export function validate({ files }: RawContent): { valid: ValidContent; problems: Problem[] } {
  const problems: Problem[] = [];
  const entriesOf = (name: CollectionName): Entry<unknown>[] =>
    files[name].flatMap((file) => {
      // A file that could not be read has been told already.
      if (file.data === undefined) return [];
      const { schema, holds } = collections[name];
      const result = z.safeParse<z.ZodType>(schema, file.data, { error: expectation });
      if (result.success) return entriesIn(file, result.data, holds);
      const issues = result.error.issues.flatMap(nearestIssues);
      problems.push(
        ...issues
          .filter((issue) => !isOfWrongType(issue, issues))
          .flatMap((issue) => problemsOf(file, issue)),
      );
      return [];
    });
  const valid = Object.fromEntries(collectionNames.map((name) => [name, entriesOf(name)]));
  return { valid: valid as unknown as ValidContent, problems };
}

/** The entries of a file: itself, or one under each of its fields. */
function entriesIn(
  { file, id, language, text }: ContentFile,
  data: unknown,
  holds: 'entry' | 'entries',
): Entry<unknown>[] {
  const all: [string, unknown][] =
    holds === 'entry' ? [[id, data]] : Object.entries(fieldsOf(data));
  return all.map(([name, each]) => ({
    file,
    id: name,
    language,
    text,
    data: { ...fieldsOf(each), id: name },
  }));
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/**
 * What is wrong in a group of fields of which there are several kinds: what the kind misses that it has most fields of, with
 * the fewest mistakes; where that is none, the group itself is told.
 */
function nearestIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const fields = Object.keys(fieldsOf(issue.input));
  const [nearest] = issue.errors
    .map((issues) => ({ issues, strange: issues.flatMap(strangeFields) }))
    .filter(({ strange }) => strange.length < fields.length)
    .sort((a, b) => a.strange.length - b.strange.length || a.issues.length - b.issues.length);
  if (!nearest) return [issue];
  return nearest.issues
    .map((each) => ({ ...each, path: [...issue.path, ...each.path] }))
    .flatMap(nearestIssues);
}

const strangeFields = (issue: z.core.$ZodIssue) =>
  issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [];

/** How long a value is means nothing where it is a text instead of a list. */
const isOfWrongType = (issue: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[]) =>
  (issue.code === 'too_small' || issue.code === 'too_big') &&
  all.some(({ code, path }) => code === 'invalid_type' && path.join() === issue.path.join());

function problemsOf({ file, data }: ContentFile, issue: z.core.$ZodIssue): Problem[] {
  const problem = (path: PropertyKey[], expected: string): Problem => ({
    file,
    field: pathInWords(path),
    found: inWords(valueAt(data, path)),
    expected,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem([...issue.path, key], issue.message));
    case 'invalid_key':
      return [
        {
          file,
          field: pathInWords(issue.path),
          found: inWords(issue.path.at(-1)),
          expected: issue.issues[0]?.message ?? issue.message,
        },
      ];
    default:
      return [problem(issue.path, issue.message)];
  }
}

/** `['items', 2, 'why', 'en']` as `items[2].why.en`. */
const pathInWords = (path: PropertyKey[]): string =>
  path.length === 0
    ? 'file'
    : path.reduce<string>((words, key) => {
        if (typeof key === 'number') return `${words}[${key}]`;
        return words ? `${words}.${String(key)}` : String(key);
      }, '');

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** What was expected, for the rules of a schema that bring no words of their own. */
function expectation(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      const fields = issue.expected === 'object' ? namesOfFields(issue.inst) : [];
      return [kinds[issue.expected], ...fields].join(', ').replace(',', ':');
    }
    case 'unrecognized_keys':
      return `one of the fields there are: ${namesOfFields(issue.inst).join(', ')}`;
    case 'invalid_union':
      return `fields of one kind: ${unionOf(issue.inst)
        .map((each) => namesOfFields(each).join(', '))
        .join('; or ')}`;
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(inWords).join(', ')}`;
    case 'too_small':
      return size(
        issue.origin,
        issue.minimum,
        issue.exact,
        issue.inclusive ? 'at least' : 'more than',
      );
    case 'too_big':
      return size(
        issue.origin,
        issue.maximum,
        issue.exact,
        issue.inclusive ? 'at most' : 'less than',
      );
    default:
      return undefined;
  }
}

/** The fields that a schema of a group has. */
const namesOfFields = (schema: unknown): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

const unionOf = (schema: unknown): readonly unknown[] =>
  schema instanceof z.ZodUnion ? schema.options : [];

function size(
  origin: string,
  limit: number | bigint,
  exact: boolean | undefined,
  side: string,
): string {
  const one = Number(limit) === 1;
  const unit =
    { string: one ? ' character' : ' characters', array: one ? ' entry' : ' entries' }[origin] ??
    '';
  return `${exact ? 'exactly' : side} ${limit}${unit}`;
}
