import { type Language, languages } from '../../i18n/languages.ts';
import { choice, inWords, type Problem } from '../problem.ts';
import type { DataFile, RawContent } from '../read.ts';

/** Everything that one file may name in another. */
export interface Known {
  claims: ReadonlySet<string>;
  tensions: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  models: ReadonlySet<string>;
  cases: ReadonlySet<string>;
  dividingLines: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  quizzes: ReadonlySet<string>;
  lessons: Readonly<Record<Language, ReadonlySet<string>>>;
}

/**
 * The names of all that exists. A file that breaks its schema counts too: it is told once, not again by everyone who
 * refers to it.
 */
export function knownIn(content: RawContent): Known {
  const names = (files: DataFile[]) => new Set(files.map(({ name }) => name));
  const lessonsIn = (language: Language) =>
    names(content.lessons.filter((lesson) => lesson.language === language));
  return {
    claims: new Set(content.sources.flatMap(({ data }) => keysOf(keyed(data).claims))),
    tensions: new Set(keysOf(content.tensions.data)),
    sources: new Set(content.sources.map(({ name }) => name.toUpperCase())),
    models: names(content.models),
    cases: names(content.cases),
    dividingLines: names(content['dividing-lines']),
    terms: names(content.terms),
    quizzes: names(content.quizzes),
    lessons: Object.fromEntries(
      languages.map((language) => [language, lessonsIn(language)]),
    ) as Record<Language, Set<string>>,
  };
}

const keyed = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};

const keysOf = (data: unknown): string[] => Object.keys(keyed(data));

/**
 * Told when a file names something that does not exist.
 * @param kind what was expected, such as "a term in content/terms"
 */
export function unlessKnown(
  { file }: { file: string },
  field: string,
  name: string,
  names: Iterable<string>,
  kind: string,
): Problem[] {
  const known = new Set(names);
  if (known.has(name)) return [];
  return [{ file, field, found: inWords(name), expected: choice(kind, known) }];
}

/** Told for every claim that no source makes. */
export const unknownClaims = (
  file: { file: string },
  field: string,
  claims: readonly string[],
  known: Known,
): Problem[] =>
  claims.flatMap((claim, index) =>
    unlessKnown(file, `${field}[${index}]`, claim, known.claims, aClaim),
  );

export const aClaim = 'a claim of a source in content/sources';
export const aTerm = 'a term in content/terms';

/** What a reference into the data of a figure was expected to be. */
export const anEntryOf = {
  models: 'a model in content/models',
  cases: 'a case in content/cases',
  dividingLines: 'an entry in content/dividing-lines',
};
export const aQuiz = 'a quiz in content/quizzes';
export const aLesson = 'a lesson in content/lessons';
export const aTension = 'a tension in content/sources/tensions.yaml';
