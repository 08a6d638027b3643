import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isLanguage, type Language, languages } from '../i18n/languages.ts';
import { type CollectionName, collectionNames, collections } from './collections.ts';
import { type LessonText, readLessonText } from './lesson-text.ts';
import { inWords, type Problem } from './problem.ts';
import { idPattern } from './schemas/basics.ts';
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
 * Everything in a content folder: its files, and what is there without being one.
 * @param name the name of that folder, for messages
 */
export function readFolder(folder: string, name = 'content'): RawContent {
  const { files, problems } = readContent(filesIn(folder), name);
  const strays = placesIn(folder).flatMap(({ path, stray }) =>
    stray ? [{ file: `${name}/${pathWithin(folder, path)}`, field: 'file', ...stray }] : [],
  );
  return { files, problems: [...problems, ...strays] };
}

/**
 * The text of every file in a content folder, by its path within that folder, with slashes; none when there is no such
 * folder.
 */
export function filesIn(folder: string): Map<string, string> {
  return new Map(
    placesIn(folder)
      .filter(({ stray }) => !stray)
      .map(({ path }) => path)
      .sort()
      .map((path) => [
        pathWithin(folder, path),
        // Without the mark that some editors write at the beginning of a file.
        readFileSync(path, 'utf8').replace(/^\uFEFF/, ''),
      ]),
  );
}

const pathWithin = (folder: string, path: string) =>
  path.slice(folder.length).split(sep).join('/').replace(/^\//, '');

/** A file, or else why it is none. */
interface Place {
  path: string;
  stray?: Pick<Problem, 'found' | 'expected'>;
}

/** Everything in a folder that is not hidden, what is only linked to included. */
function placesIn(folder: string, around: readonly string[] = []): Place[] {
  if (!existsSync(folder)) return [];
  const here = realpathSync(folder);
  if (around.includes(here)) {
    const stray = { found: 'a link to a folder around it', expected: 'a link to another one' };
    return [{ path: folder, stray }];
  }
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  if (names.length === 0) {
    return [
      { path: folder, stray: { found: 'a folder without files', expected: 'files, or none' } },
    ];
  }
  return names.flatMap((name) => {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) return placesIn(path, [...around, here]);
    if (found?.isFile()) return [{ path }];
    const stray = { found: 'a link that leads nowhere', expected: 'a file, or a link to one' };
    return [{ path, stray }];
  });
}

const patterns = collectionNames.map((name) => {
  const { path } = collections[name];
  const pattern = path
    .replaceAll('.', String.raw`\.`)
    .replace(/<id>/i, '(?<id>[^/]+)')
    .replace('<language>', `(?<language>${languages.join('|')})`);
  return {
    name,
    path,
    pattern: new RegExp(`^${pattern}$`),
    isOne: !/<id>/i.test(path),
    named: path.includes('<ID>') ? /^[a-z]$/ : idPattern,
  };
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

  const misnamed = new Map<string, string>();
  for (const [path, text] of files) {
    const file = `${folder}/${path}`;
    const place = patterns.find(({ pattern }) => pattern.test(path));
    if (!place) {
      problems.push(unusedFile(file, folder));
      continue;
    }
    const { id, language } = place.pattern.exec(path)?.groups ?? {};
    if (id !== undefined && !place.named.test(id)) misnamed.set(placeOf(file), id);
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
  for (const [file, id] of misnamed) {
    const expected = 'a name of lower-case words joined by hyphens, or one letter for a source';
    problems.push({ file, field: 'file', found: inWords(id), expected });
  }
  return { files: found, problems };
}

/** What has the name of an entry: its file, or the folder of a lesson. */
const placeOf = (file: string) => file.split('/').slice(0, 3).join('/');

type Contents = Pick<ContentFile, 'data' | 'text' | 'lineOf'>;

const nothing: Contents = { data: undefined, text: undefined, lineOf: () => undefined };

/** What stands for bytes that are no UTF-8 once they have been read as such, and what UTF-16 leaves between letters. */
const notUtf8 = /[\uFFFD\0]/;

/** The lines that a version control system leaves where it could not bring two versions together. */
const conflict = /^(<{7}|={7}|>{7})(?= |$)/m;

/** What keeps a whole file from being read: its mistakes would only be told in a roundabout way. */
const spoilt = [
  { sign: notUtf8, found: 'bytes that are no text', expected: 'a file that is saved as UTF-8' },
  {
    sign: conflict,
    found: 'two versions, as a merge has left them',
    expected: 'one of them, without the lines <<<<<<<, ======= and >>>>>>>',
  },
];

function readFile(file: string, text: string): { contents: Contents; problems: Problem[] } {
  for (const { sign, ...told } of spoilt) {
    const place = text.search(sign);
    if (place < 0) continue;
    const line = text.slice(0, place).split('\n').length;
    return { contents: nothing, problems: [{ file: `${file}:${line}`, field: 'file', ...told }] };
  }
  return file.endsWith('.mdx') ? readMdx(file, text) : readData(file, text, 1);
}

/** The data above a text, which begins with the first line of the file. */
const frontmatter = /^---[^\S\n]*\n([^]*?)(?<=\n)---[^\S\n]*(?:\n|$)/;

function readMdx(file: string, mdx: string): { contents: Contents; problems: Problem[] } {
  const above = frontmatter.exec(mdx)?.[1];
  if (above === undefined) {
    const found = 'no fields above the text';
    const expected = 'a line ---, the fields of the lesson and a line ---, at the very beginning';
    return { contents: nothing, problems: [{ file: `${file}:1`, field: 'file', found, expected }] };
  }
  // The frontmatter starts below its own line of hyphens.
  const { contents, problems } = readData(file, above, 2);
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

function unusedFile(file: string, folder: string): Problem {
  const paths = patterns.map(({ path }) =>
    path.replace('<ID>', '<letter>').replace('<language>', `(${languages.join('|')})`),
  );
  const [top = ''] = file.slice(folder.length + 1).split('/');
  const beside = paths.filter((path) => path.startsWith(`${top}/`));
  const possible = beside.length > 0 ? beside : paths;
  return {
    file,
    field: 'file',
    found: 'a file that the site does not use',
    expected: `${possible.length > 1 ? 'one of ' : ''}${possible.join(', ')}`,
  };
}
