import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isLanguage, type Language, languages } from '../i18n/languages.ts';
import { type CollectionName, collectionNames, collections } from './collections.ts';
import { type LessonText, readLessonText } from './lesson-text.ts';
import type { Problem } from './problem.ts';
import { linesOf, readYaml } from './yaml.ts';

/** A file with data, as its author wrote it: nothing is validated yet. */
export interface ContentFile {
  /** From the root of the project: `content/terms/need.yaml`. */
  file: string;
  /** What the path of the file says; of a file that is the only one of its kind, its name. */
  id: string;
  /** For a file in one language. */
  language: Language | undefined;
  /** What the YAML says; `undefined` when it cannot be read, which is then one of the problems. */
  data: unknown;
  /** The text below the data, for MDX; `undefined` when it cannot be read, which is then one of the problems. */
  text: LessonText | undefined;
  /** The line of a field, counted from 1. */
  lineOf: (field: string) => number | undefined;
}

/** Everything under content/, as its authors wrote it. */
export interface RawContent {
  files: Readonly<Record<CollectionName, ContentFile[]>>;
  /** What kept a file from being read. */
  problems: Problem[];
}

/**
 * The text of every file in a content folder, by its path within that folder, with slashes.
 * @throws when the folder cannot be read
 */
export function filesIn(folder: string): Map<string, string> {
  return new Map(
    pathsIn(folder)
      .sort()
      .map((file) => [
        file.slice(folder.length).split(sep).join('/').replace(/^\//, ''),
        // Without the mark that some editors write at the beginning of a file.
        readFileSync(file, 'utf8').replace(/^\uFEFF/, ''),
      ]),
  );
}

/** All files in a folder that are not hidden, those that are only linked to included. */
const pathsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const path = join(folder, name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (found?.isDirectory()) return pathsIn(path);
      return found?.isFile() ? [path] : [];
    });

const patterns = collectionNames.map((name) => {
  const { path } = collections[name];
  const pattern = path
    .replaceAll('.', String.raw`\.`)
    .replace(/<id>/i, '(?<id>[^/]+)')
    .replace('<language>', `(?<language>${languages.join('|')})`);
  return { name, path, pattern: new RegExp(`^${pattern}$`), isOne: !/<id>/i.test(path) };
});

/**
 * Takes the files apart into data and texts.
 * @param files the text of each file, by its path within the content folder
 * @param folder the name of that folder, for messages
 */
export function readContent(files: ReadonlyMap<string, string>, folder = 'content'): RawContent {
  const problems: Problem[] = [];
  const found = Object.fromEntries(
    collectionNames.map((name) => [name, [] as ContentFile[]]),
  ) as unknown as Record<CollectionName, ContentFile[]>;

  for (const [path, text] of files) {
    const file = `${folder}/${path}`;
    const place = patterns.find(({ pattern }) => pattern.test(path));
    if (!place) {
      problems.push(unusedFile(file));
      continue;
    }
    const { id, language } = place.pattern.exec(path)?.groups ?? {};
    const read = readFile(file, text);
    problems.push(...read.problems);
    found[place.name].push({
      file,
      id: place.path.includes('<ID>') ? (id ?? '').toUpperCase() : (id ?? place.name),
      language: isLanguage(language) ? language : undefined,
      ...read.contents,
    });
  }
  for (const { name, path, isOne } of patterns) {
    if (isOne && found[name].length === 0) {
      const file = `${folder}/${path}`;
      problems.push({ file, field: 'file', found: 'nothing', expected: 'this file' });
    }
  }
  return { files: found, problems };
}

type Contents = Pick<ContentFile, 'data' | 'text' | 'lineOf'>;

const nothing: Contents = { data: undefined, text: undefined, lineOf: () => undefined };

/** What stands for bytes that are no UTF-8 once they have been read as such, and what UTF-16 leaves between letters. */
const notUtf8 = /[\uFFFD\0]/;

function readFile(file: string, text: string): { contents: Contents; problems: Problem[] } {
  const read = file.endsWith('.mdx') ? readMdx(file, text) : readData(file, text, 1);
  const place = text.search(notUtf8);
  if (place < 0) return read;
  const problem = {
    file: `${file}:${text.slice(0, place).split('\n').length}`,
    field: 'file',
    found: 'bytes that are no text',
    expected: 'a file that is saved as UTF-8',
  };
  // What it holds is known all the same, so that others which name it are not told of it as well.
  return { contents: read.contents, problems: [problem] };
}

/** The data above a text, which begins with the first line of the file. */
const frontmatter = /^---[^\S\n]*\n([^]*?)(?<=\n)---[^\S\n]*(?:\n|$)/;

function readMdx(file: string, mdx: string): { contents: Contents; problems: Problem[] } {
  // The frontmatter starts below its own line of hyphens.
  const { contents, problems } = readData(file, frontmatter.exec(mdx)?.[1] ?? '', 2);
  const text = readLessonText(file, mdx);
  if ('uses' in text) return { contents: { ...contents, text }, problems };
  return { contents, problems: [...problems, text] };
}

function readData(
  file: string,
  yaml: string,
  firstLine: number,
): { contents: Contents; problems: Problem[] } {
  const result = readYaml(yaml);
  if ('data' in result) {
    const lineIn = linesOf(yaml);
    const lineOf = (field: string) => {
      const line = lineIn(field);
      return line === undefined ? undefined : firstLine + line - 1;
    };
    return { contents: { data: result.data, text: undefined, lineOf }, problems: [] };
  }
  const problem = {
    file: `${file}:${firstLine + result.line - 1}`,
    field: 'file',
    found: `a mistake in the YAML (${result.mistake})`,
    expected: 'YAML that can be read',
  };
  return { contents: nothing, problems: [problem] };
}

const unusedFile = (file: string): Problem => ({
  file,
  field: 'file',
  found: 'a file that the site does not use',
  expected: `one of ${patterns.map(({ path }) => path).join(', ')}`,
});
