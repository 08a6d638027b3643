import type { Plugin } from 'vite';

/**
 * Imports on demand as the browser does them. Vite wraps each in a helper that asks for the styles and scripts of what it
 * imports ahead; nothing here has any, and the helper weighs more than most of what is imported.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load(id) {
    if (id !== '\0vite/preload-helper.js') return undefined;
    return 'export const __vitePreload = (load) => load();';
  },
};
