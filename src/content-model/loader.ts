import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import type { Loader } from 'astro/loaders';
import { checkContent } from './check.ts';
import type { ValidContent } from './checks/check.ts';
import { type CollectionName, collectionNames } from './collections.ts';
import { contentFolder } from './folder.ts';
import { countsOf, withCounts } from './counts.ts';
import { citedIn } from './lesson-facts.ts';
import type { LessonText } from './lesson-text.ts';
import { lineOf, type Problem } from './problem.ts';
import { readFolder } from './read.ts';
import { todosIn } from './todo.ts';
import { isFigureName } from '../figures/index.ts';

/** What pages know of a lesson's text. */
const outlineOf = (text: LessonText) => ({
  sections: text.sections,
  words: text.words,
  figures: text.uses.map(({ component }) => component).filter(isFigureName),
  figureTags: text.uses.flatMap(({ component, attributes }) =>
    isFigureName(component) ? [{ figure: component, attributes }] : [],
  ),
  claims: citedIn(text, 'Source'),
  tensions: citedIn(text, 'Tension'),
  terms: citedIn(text, 'Term'),
});

export type Outline = ReturnType<typeof outlineOf>;

/**
 * What the last reading found in order, and the collections that have yet to be filled from it: all are filled from one
 * reading, which is let go with the last of them.
 */
let reading: { valid: ValidContent; waiting: Set<CollectionName> } | undefined;

function entriesOf<Name extends CollectionName>(
  name: Name,
  read: () => ValidContent,
): ValidContent[Name] {
  if (!reading?.waiting.has(name)) reading = { valid: read(), waiting: new Set(collectionNames) };
  const { valid, waiting } = reading;
  waiting.delete(name);
  if (waiting.size === 0) reading = undefined;
  return valid[name];
}

/** The entries with the numbers that their texts ask for. */
function counted(valid: ValidContent): ValidContent {
  const counts = countsOf((name) => valid[name].length);
  const all = Object.entries(valid).map(([name, entries]) => [
    name,
    entries.map((entry) => ({
      ...entry,
      data: withCounts(entry.data, counts, entry.language ?? 'nl'),
    })),
  ]);
  return Object.fromEntries(all) as ValidContent;
}

/**
 * Fills one of Astro's collections with the entries that have been checked. A build stops here when something is wrong,
 * before any page is made; while an author writes, a half-finished file is no reason to stop, and the integration tells.
 */
export const loaderOf = (name: CollectionName): Loader => ({
  name: 'content',
  load: ({ config, logger, store, watcher }) => {
    const folder = join(fileURLToPath(config.root), contentFolder);
    const isBuild = watcher === undefined;
    const read = () => {
      const raw = readFolder(folder, contentFolder);
      const { valid, problems } = checkContent(raw);
      if (isBuild && problems.length > 0) throw withoutStack(problems);
      if (isBuild) listTodos(todosIn(raw), logger);
      return counted(valid);
    };
    const fill = () => {
      store.clear();
      for (const { id, language, file, text, data } of entriesOf(name, read)) {
        if (!language) store.set({ id, data: { ...data } });
        else if (text) {
          store.set({
            id: `${language}/${id}`,
            data: { ...data, language, ...outlineOf(text) },
            filePath: file,
            // Astro itself draws the text, when its page is made.
            deferredRender: true,
          });
        }
      }
    };
    watcher?.on('all', (_event, path) => {
      if (path.startsWith(folder)) fill();
    });
    fill();
    return Promise.resolve();
  },
});

function listTodos(todos: string[], logger: AstroIntegrationLogger): void {
  if (todos.length > 0) logger.warn([`${todos.length} texts still to write:`, ...todos].join('\n'));
}

/** An error that Astro prints as its message only: where our own code noticed it is of no use to an author. */
function withoutStack(problems: Problem[]): Error {
  const lines = problems.map(lineOf);
  const error = new Error([`${lines.length} to correct under content/:`, ...lines].join('\n'));
  error.stack = '';
  return error;
}
