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

/** By file: most of them belong to many pages. */
const weights = new Map<string, number>();

function weightOfFile(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(file);
  const weight = (packed.test(file) ? bytes : brotliCompressSync(bytes)).length;
  weights.set(file, weight);
  return weight;
}

export interface BuiltWeight {
  inAll: number;
  scripts: number;
}

/**
 * What a page brings over the line with everything it may ask for, in bytes: its HTML, styles, scripts and typefaces,
 * compressed as a good host does. Headers, and requests that a reader never causes, make the difference to a real visit.
 */
export function builtWeight(build: Build, path: string): BuiltWeight {
  const page = fileOf(build, path);
  const asked = new Set<string>();
  const ask = (file: string): void => {
    if (asked.has(file)) return;
    asked.add(file);
    if (packed.test(file)) return;
    for (const each of filesNamedIn(readFileSync(file, 'utf8'), build)) ask(each);
  };
  ask(page);
  const weightOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + weightOfFile(file), 0);
  const files = [...asked];
  const inline = Array.from(
    readFileSync(page, 'utf8').matchAll(
      /<script(?![^>]* (?:src=|type="application))[^>]*>([^]*?)<\/script>/g,
    ),
    ([, script]) => script,
  ).join('\n');
  return {
    inAll: weightOf(files),
    scripts:
      weightOf(files.filter((file) => file.endsWith('.js'))) + brotliCompressSync(inline).length,
  };
}
