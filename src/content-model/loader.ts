import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { ValidContent } from './checks/check.ts';
import { validate } from './checks/validate.ts';
import type { CollectionName } from './collections.ts';
import { contentFolder } from './folder.ts';
import { citedIn } from './lesson-facts.ts';
import type { LessonText } from './lesson-text.ts';
import { filesIn, readContent } from './read.ts';
import { isFigureName } from '../figures/index.ts';

/** What pages need to know of a lesson's text without reading it. */
const outlineOf = (text: LessonText) => ({
  sections: text.sections,
  words: text.words,
  figures: text.uses.filter(({ component }) => isFigureName(component)).length,
  claims: citedIn(text, 'Source'),
  tensions: citedIn(text, 'Tension'),
});

export type Outline = ReturnType<typeof outlineOf>;

/** What is in order under content/, read once for all collections until a file changes. */
let latest: ValidContent | undefined;

/** Fills one of Astro's collections with the entries that the checks have read: there is one reader for both. */
export const loaderOf = (name: CollectionName): Loader => ({
  name: `content-${name}`,
  load: ({ config, store, watcher }) => {
    const folder = join(fileURLToPath(config.root), contentFolder);
    const fill = () => {
      latest ??= validate(readContent(filesIn(folder), contentFolder)).valid;
      store.clear();
      for (const { id, language, file, text, data } of latest[name]) {
        if (language && text) {
          store.set({
            id: `${language}/${id}`,
            data: { ...data, language, ...outlineOf(text) },
            filePath: file,
            // Astro itself draws the text, when its page is made.
            deferredRender: true,
          });
        } else {
          store.set({ id, data: { ...data } });
        }
      }
    };
    watcher?.on('all', (_event, path) => {
      if (!path.startsWith(folder)) return;
      latest = undefined;
      fill();
    });
    fill();
    return Promise.resolve();
  },
});
