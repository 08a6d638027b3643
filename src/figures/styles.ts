import onWall from './wall.css?inline';
import shared from './figures.css?inline';
import { folderOf } from './folder.ts';
import type { FigureName } from './index.ts';

const ofKinds = import.meta.glob<string>('./*/{styles,wall}.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * The style sheets that a figure needs: what all share, and then what is its kind's own.
 * @throws when the folder of its kind has no styles.css
 */
export const stylesOf = (kind: FigureName): string[] => [shared, sheetOf(kind, 'styles')];

/**
 * The style sheets that a figure alone needs in addition, as only such a page can be put on a wall: readers
 * of all other pages neither load them, nor does their browser ask them at every press.
 * @throws when the folder of its kind has no wall.css
 */
export const wallStylesOf = (kind: FigureName): string[] => [onWall, sheetOf(kind, 'wall')];

function sheetOf(kind: FigureName, sheet: 'styles' | 'wall'): string {
  const css = ofKinds[`./${folderOf(kind)}/${sheet}.css`];
  if (!css) throw new Error(`src/figures/${folderOf(kind)}: there is no ${sheet}.css`);
  return css;
}
