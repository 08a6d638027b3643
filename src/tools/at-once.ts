import { createHash } from 'node:crypto';
import { rolldown } from 'rolldown';

/*
 * A module script waits until the whole page has been read, even one that stands in the page. The few scripts that must
 * be there sooner are bundled into classic ones and run where they stand: `import code from './file.ts?at-once'`.
 */

/** @returns the file and all it imports as one classic script */
async function bundle(file: string): Promise<string> {
  const bundled = await rolldown({ input: file });
  const { output } = await bundled.generate({ format: 'iife', minify: true, codeSplitting: false });
  return output[0].code.trim();
}

/** @returns the hash by which a content security policy lets this script run where it stands */
export async function hashOf(file: string): Promise<`sha256-${string}`> {
  const hash = createHash('sha256').update(await bundle(file));
  return `sha256-${hash.digest('base64')}`;
}

const query = '?at-once';

/** For Vite: makes an import that ends in `?at-once` give the code of the script as a text. */
export const atOncePlugin = {
  name: 'at-once',
  async load(id: string): Promise<string | undefined> {
    if (!id.endsWith(query)) return undefined;
    return `export default ${JSON.stringify(await bundle(id.slice(0, -query.length)))}`;
  },
};
