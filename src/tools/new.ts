import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beginningOf, isKind, kinds } from './beginnings.ts';

/* Writes a small correct beginning of a lesson, a model or a term: `npm run new lesson what-is-churn`. */

const [kind = '', id = ''] = process.argv.slice(2);
const folder = process.env.CONTENT_FOLDER ?? 'content';

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!isKind(kind)) refuse(`Say what to begin and its id: npm run new ${kinds.join('|')} <id>`);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  refuse(`"${id}" is not an id: use lower-case words joined by hyphens, such as what-is-churn`);
}
const files = Object.entries(beginningOf(kind, id, folder));
const taken = files.map(([path]) => join(folder, path)).find((path) => existsSync(path));
if (taken) refuse(`There is a ${kind} "${id}" already: ${taken}`);

for (const [path, text] of files) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Written: ${file}`);
}
console.log('It builds as it is; the build lists each TODO that is still to write.');
