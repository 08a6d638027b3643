import { type Plugin, rolldown } from 'rolldown';

/*
 * A module script waits until the whole page has been read, even one that stands in the page. The few scripts that must
 * be there sooner are bundled into classic ones and run where they stand:
 *
 *   import script from './file.ts?inline-script';
 *   <InlineScript {script} />
 */

/**
 * Has browsers that know this mark compile all functions while the page loads, instead of each at its first call: that would
 * be the reader's first press, which then waits for it.
 */
export const compileOnLoad = '//# allFunctionsCalledOnLoad';

/** The file and all it imports as one classic script, and the files that it was made of. */
async function bundle(file: string): Promise<{ code: string; files: string[] }> {
  const bundled = await rolldown({ input: file });
  const { output } = await bundled.generate({ format: 'iife', minify: true, codeSplitting: false });
  const [{ code, moduleIds }] = output;
  return { code: `${compileOnLoad}\n${code.trim()}`, files: moduleIds };
}

const query = '?inline-script';

/** For Vite: makes an import that ends in `?inline-script` give the code of the script. */
export const inlineScriptPlugin: Plugin = {
  name: 'inline-script',
  async load(id) {
    if (!id.endsWith(query)) return undefined;
    const { code, files } = await bundle(id.slice(0, -query.length));
    for (const file of files) this.addWatchFile(file);
    return `export default ${JSON.stringify(code)}`;
  },
};
