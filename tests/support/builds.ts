import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/*
 * The builds that the tests look at: the site as on a domain of its own, the site as in a folder of somebody else's, and a
 * small site of one example of each kind.
 */

const root = join(import.meta.dirname, '..', '..');

export interface Build {
  folder: string;
  /** The path it is served under, with a slash at both ends. */
  base: string;
  /** The folder of its content, from the root of the project, where that is not `content`. */
  content?: string;
}

export const builds = {
  root: { folder: join(root, 'dist'), base: '/' },
  // Inside node_modules, where no other tool looks for files to check.
  folder: { folder: join(root, 'node_modules', '.cache', 'atlas-cursus'), base: '/cursus/' },
  fixture: {
    folder: join(root, 'node_modules', '.cache', 'atlas-fixture'),
    base: '/',
    content: 'tests/fixtures/content',
  },
} satisfies Record<string, Build>;

/** The paths of all pages of a build, base path included, as a reader's address bar shows them. */
export function pagesOf({ folder, base }: Build): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => relative('', file).split(sep).join('/'))
    .map((file) => `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** The file behind a page's path. */
export function fileOf({ folder, base }: Build, path: string): string {
  const file = path.slice(base.length);
  return join(folder, file.endsWith('/') || file === '' ? `${file}index.html` : file);
}
