import shared from './figures.css?url';
import type { FigureName } from './index.ts';

const ofKinds = import.meta.glob<string>('./*/styles.css', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The folder of a kind: that of `StageMap` is `stage-map`. */
const folderOf = (kind: FigureName): string => kind.replace(/\B[A-Z]/g, '-$&').toLowerCase();

/**
 * The addresses of the style sheets that a page with these figures needs, each once.
 * @throws when the folder of a kind has no styles.css
 */
export function stylesOf(kinds: readonly FigureName[]): string[] {
  const own = [...new Set(kinds)].map((kind) => {
    const address = ofKinds[`./${folderOf(kind)}/styles.css`];
    if (!address) throw new Error(`src/figures/${folderOf(kind)}: there is no styles.css`);
    return address;
  });
  return own.length > 0 ? [shared, ...own] : [];
}
