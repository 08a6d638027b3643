import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseDocument } from 'yaml';
import { isLanguage, type Language } from '../i18n/languages.ts';
import { type LessonText, readLessonText } from './lesson-text.ts';
import type { Problem } from './problem.ts';

/** A file with data, as its author wrote it: nothing is validated yet. */
export interface DataFile {
  /** From the root of the project: `content/terms/need.yaml`. */
  file: string;
  /** The name without its ending, which must be the id. */
  name: string;
  /** What the YAML says; `undefined` when it cannot be read, which is then one of the problems. */
  data: unknown;
}

/** A lesson in one language. */
export interface LessonFile extends DataFile {
  language: Language;
  /** `undefined` when the MDX cannot be read, which is then one of the problems. */
  text: LessonText | undefined;
}

/** The folders that hold one file for each entry. */
export const folders = [
  'sources',
  'models',
  'cases',
  'dividing-lines',
  'terms',
  'quizzes',
] as const;
export type Folder = (typeof folders)[number];

/** The files of which there is one. */
const singles = {
  tensions: 'sources/tensions.yaml',
  parts: 'parts.yaml',
  foreignWords: 'foreign-words.yaml',
} as const;

/** Everything under content/, as its authors wrote it. */
export type RawContent = Record<Folder, DataFile[]> &
  Record<keyof typeof singles, DataFile> & {
    lessons: LessonFile[];
    /** What kept a file from being read. */
    problems: Problem[];
  };

/**
 * The text of every file in a content folder, by its path within that folder, with slashes.
 * @throws when the folder cannot be read
 */
export function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      file.slice(folder.length).split(sep).join('/').replace(/^\//, ''),
      readFileSync(file, 'utf8'),
    ]),
  );
}

const frontmatter = /^---\r?\n([\s\S]*?)^---\s*$/m;
const entryPath = new RegExp(`^(${folders.join('|')})/([^/]+)\\.yaml$`);
const lessonPath = /^lessons\/([^/]+)\/([^/]+)\.mdx$/;

/**
 * Takes the files apart into data and texts.
 * @param files the text of each file, by its path within the content folder
 */
export function readContent(files: ReadonlyMap<string, string>): RawContent {
  const problems: Problem[] = [];

  const dataFile = (file: string, name: string, yaml: string, firstLine = 1): DataFile => {
    const result = readYaml(yaml);
    if ('data' in result) return { file, name, data: result.data };
    problems.push({
      file: `${file}:${firstLine + result.line - 1}`,
      field: 'file',
      found: `a mistake in the YAML (${result.mistake})`,
      expected: 'YAML that can be read',
    });
    return { file, name, data: undefined };
  };

  const single = (path: string): DataFile => {
    const file = `content/${path}`;
    const yaml = files.get(path);
    if (yaml !== undefined) return dataFile(file, path, yaml);
    problems.push({ file, field: 'file', found: 'nothing', expected: 'this file' });
    return { file, name: path, data: undefined };
  };

  const content: RawContent = {
    lessons: [],
    sources: [],
    models: [],
    cases: [],
    'dividing-lines': [],
    terms: [],
    quizzes: [],
    tensions: single(singles.tensions),
    parts: single(singles.parts),
    foreignWords: single(singles.foreignWords),
    problems,
  };

  const lessonFile = (file: string, language: Language, name: string, mdx: string): LessonFile => {
    const yaml = frontmatter.exec(mdx)?.[1];
    const text = readLessonText(file, mdx);
    const readable = 'uses' in text;
    if (!readable) problems.push(text);
    // The frontmatter starts below its own line of hyphens.
    return { ...dataFile(file, name, yaml ?? '', 2), language, text: readable ? text : undefined };
  };

  for (const [path, text] of files) {
    const file = `content/${path}`;
    const [, language, lesson] = lessonPath.exec(path) ?? [];
    const [, folder, entry] = entryPath.exec(path) ?? [];
    if (lesson && isLanguage(language)) {
      content.lessons.push(lessonFile(file, language, lesson, text));
    } else if (Object.values<string>(singles).includes(path)) {
      // Read above.
    } else if (folder && entry) {
      content[folder as Folder].push(dataFile(file, entry, text));
    } else {
      problems.push({
        file,
        field: 'file',
        found: 'a file that the site does not use',
        expected:
          'lessons/<nl|en>/<id>.mdx, <folder>/<id>.yaml or one of the files that exist once',
      });
    }
  }
  return content;
}

/** The data in a YAML text, or the first mistake in it, with its line counted from 1. */
function readYaml(yaml: string): { data: unknown } | { mistake: string; line: number } {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) {
    const [mistake = error.message] = error.message.split(/ at line /);
    return { mistake, line: error.linePos?.[0].line ?? 1 };
  }
  try {
    // The files are our own: a file may repeat itself as often as it likes.
    return { data: document.toJS({ maxAliasCount: -1 }) as unknown };
  } catch (cause) {
    // An alias without its anchor comes to light only here.
    return { mistake: cause instanceof Error ? cause.message : String(cause), line: 1 };
  }
}
