import { createHash } from 'node:crypto';
import { type Plugin, rolldown } from 'rolldown';

/*
 * A module script waits until the whole page has been read, even one that stands in the page. The few scripts that must
 * be there sooner are bundled into classic ones and run where they stand: `import code from './file.ts?at-once'`.
 */

/** The file and all it imports as one classic script, and the files that it was made of. */
async function bundle(file: string): Promise<{ code: string; files: string[] }> {
  const bundled = await rolldown({ input: file });
  const { output } = await bundled.generate({ format: 'iife', minify: true, codeSplitting: false });
  const [{ code, moduleIds }] = output;
  return { code: code.trim(), files: moduleIds };
}

/** @returns the hash by which a content security policy lets this script run where it stands */
export async function hashOf(file: string): Promise<`sha256-${string}`> {
  const { code } = await bundle(file);
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

const query = '?at-once';

/** For Vite: makes an import that ends in `?at-once` give the code of the script as a text. */
export const atOncePlugin: Plugin = {
  name: 'at-once',
  async load(id) {
    if (!id.endsWith(query)) return undefined;
    const { code, files } = await bundle(id.slice(0, -query.length));
    for (const file of files) this.addWatchFile(file);
    return `export default ${JSON.stringify(code)}`;
  },
};
