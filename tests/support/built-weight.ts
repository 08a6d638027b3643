import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Build, fileOf } from './builds.ts';

/** Files that are compressed by their format. */
const packed = /\.(woff2|png|webp)$/;

/** The addresses of files of the build in a text: in attributes, in style sheets and in the imports of scripts. */
const filesNamedIn = (text: string, { folder, base }: Build): string[] =>
  Array.from(
    text.matchAll(/["'(]((?:\.{1,2})?\/?[\w./-]+\.(?:js|css|woff2))["')]/g),
    ([, name]) => {
      const address = name ?? '';
      if (address.startsWith('./')) return join(folder, 'assets', address.slice(2));
      return join(folder, address.slice(base.length));
    },
  ).filter((file) => existsSync(file));

/**
 * What a page brings over the line with everything it may ask for, in bytes: its HTML, styles, scripts and typefaces,
 * compressed as a good host does. Headers, and requests that a reader never causes, make the difference to a real visit.
 */
export function builtWeight(build: Build, path: string): number {
  const asked = new Set<string>();
  const weigh = (file: string): number => {
    if (asked.has(file)) return 0;
    asked.add(file);
    const bytes = readFileSync(file);
    const own = packed.test(file) ? bytes.length : brotliCompressSync(bytes).length;
    if (packed.test(file)) return own;
    return filesNamedIn(bytes.toString(), build).reduce((sum, each) => sum + weigh(each), own);
  };
  return weigh(fileOf(build, path));
}
