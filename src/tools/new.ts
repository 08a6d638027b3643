import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beginningOf, isKind, kinds } from './beginnings.ts';

/*
 * Writes a small correct beginning: of a lesson, a model or a term (`npm run new lesson what-is-churn`), or of a pair of
 * terms that are there (`npm run new pair lead customer`).
 */

const [kind = '', ...ids] = process.argv.slice(2);
const folder = process.env.CONTENT_FOLDER ?? 'content';

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Refuses a pair that the checks would not let through: of a term that is not there, of one term, or one that is there. */
function refusePair([first = '', second = '']: readonly string[]): void {
  const unknown = [first, second].find((id) => !existsSync(join(folder, 'terms', `${id}.yaml`)));
  if (unknown !== undefined) {
    refuse(`There is no term "${unknown}" yet. Begin it first: npm run new term ${unknown}`);
  }
  if (first === second) refuse('A pair has two different terms');
  const turned = join(folder, 'pairs', `${second}-${first}.yaml`);
  if (existsSync(turned)) refuse(`There is a pair of these two already: ${turned}`);
}

if (!isKind(kind)) {
  const single = kinds.filter((each) => each !== 'pair').join('|');
  refuse(
    `Say what to begin and its id: npm run new ${single} <id>, or npm run new pair <term> <term>`,
  );
}
const count = kind === 'pair' ? 2 : 1;
if (ids.length !== count) {
  refuse(
    count === 1
      ? `A ${kind} has one id: npm run new ${kind} <id>`
      : 'A pair has two terms: npm run new pair <term> <term>',
  );
}
const noId = ids.find((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
if (noId !== undefined) {
  refuse(`"${noId}" is not an id: use lower-case words joined by hyphens, such as what-is-churn`);
}
if (kind === 'pair') refusePair(ids);
const files = Object.entries(beginningOf(kind, ids, folder));
const taken = files.map(([path]) => join(folder, path)).find((path) => existsSync(path));
if (taken) refuse(`There is a ${kind} "${ids.join('-')}" already: ${taken}`);

for (const [path, text] of files) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Written: ${file}`);
}
console.log('It builds as it is; the build lists each TODO that is still to write.');
