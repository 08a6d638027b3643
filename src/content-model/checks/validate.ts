import { z } from 'astro/zod';
import { inWords, type Problem } from '../problem.ts';
import type { DataFile, Folder, LessonFile, RawContent } from '../read.ts';
import * as schema from '../schemas.ts';

/** A file whose data has the shape its schema asks for. */
export interface Entry<T> extends DataFile {
  data: T;
}

/** A lesson whose frontmatter has the shape its schema asks for. */
export type LessonEntry = LessonFile & Entry<schema.LessonData>;

/** The files that hold what their schema asks for; the others are left out, so that one mistake is told once. */
export interface ValidContent {
  lessons: LessonEntry[];
  sources: Entry<schema.SourceData>[];
  models: Entry<schema.Model>[];
  cases: Entry<schema.Case>[];
  dividingLines: Entry<schema.DividingLine>[];
  terms: Entry<schema.TermData>[];
  quizzes: Entry<schema.Quiz>[];
  tensions: Entry<Record<string, schema.TensionData>> | undefined;
  foreignWords: Entry<Record<'nl' | 'en', string[]>> | undefined;
}

const schemas = {
  sources: schema.sourceSchema,
  models: schema.modelSchema,
  cases: schema.caseSchema,
  'dividing-lines': schema.dividingLineSchema,
  terms: schema.termSchema,
  quizzes: schema.quizSchema,
} satisfies Record<Folder, z.ZodType>;

/** Holds every file against its schema. */
export function validate(content: RawContent): { valid: ValidContent; problems: Problem[] } {
  const problems: Problem[] = [];

  const check = <File extends DataFile, T>(
    file: File,
    shape: z.ZodType<T>,
  ): (File & Entry<T>) | undefined => {
    // A file that could not be read has been told already.
    if (file.data === undefined) return undefined;
    const result = shape.safeParse(file.data, { error: expectation });
    if (result.success) return { ...file, data: result.data };
    problems.push(...result.error.issues.flatMap((issue) => problemsOf(file, issue)));
    return undefined;
  };
  const checkAll = <File extends DataFile, T>(files: File[], shape: z.ZodType<T>) =>
    files.map((file) => check(file, shape)).filter((file) => file !== undefined);

  const valid: ValidContent = {
    lessons: checkAll(content.lessons, schema.lessonSchema),
    sources: checkAll(content.sources, schemas.sources),
    models: checkAll(content.models, schemas.models),
    cases: checkAll(content.cases, schemas.cases),
    dividingLines: checkAll(content['dividing-lines'], schemas['dividing-lines']),
    terms: checkAll(content.terms, schemas.terms),
    quizzes: checkAll(content.quizzes, schemas.quizzes),
    tensions: check(content.tensions, schema.tensionsSchema),
    foreignWords: check(content.foreignWords, schema.foreignWordsSchema),
  };
  check(content.parts, schema.partsSchema);
  return { valid, problems };
}

function problemsOf({ file, data }: DataFile, issue: z.core.$ZodIssue): Problem[] {
  const problem = (path: PropertyKey[], expected: string): Problem => ({
    file,
    field: pathInWords(path),
    found: inWords(valueAt(data, path)),
    expected,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem([...issue.path, key], 'no such field'));
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
    case 'invalid_type':
      return kinds[issue.expected];
    case 'invalid_value':
      return `one of ${issue.values.map(inWords).join(', ')}`;
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

function size(
  origin: string,
  limit: number | bigint,
  exact: boolean | undefined,
  side: string,
): string {
  const unit = { string: ' characters', array: ' entries' }[origin] ?? '';
  return `${exact ? 'exactly' : side} ${limit}${unit}`;
}
