import { changed, chosenEarly } from './groups-dom.ts';
import { keepUnderFinger } from './keeper.ts';
import { followHistory, followInAddress, restore, type TellBroken } from './state.ts';
import { connectTools } from './tools.ts';
import { connectWords } from './words.ts';

/*
 * What every figure needs in the browser, whatever its kind: one file for all of them, because each further file costs a
 * slow line a round trip. It runs with the page and not with a figure's island, so a link to a view opens at once.
 */
const figures = document.querySelectorAll<HTMLElement>('figure[data-figure]');
const tellers = new Map<HTMLElement, TellBroken>();
for (const figure of figures) {
  const early = chosenEarly(figure);
  const broken = restore(figure);
  followInAddress(figure);
  connectWords(figure);
  const tellBroken = connectTools(figure);
  tellBroken(broken);
  tellers.set(figure, tellBroken);
  // Its finding is told to whoever has looked around, or comes by a link to what somebody saw.
  if (figure.querySelector('input:checked:not(:default)')) markAsWorked(figure, 'by-link');
  figure.addEventListener('change', () => markAsWorked(figure, 'by-reader'), { once: true });
  early?.dispatchEvent(changed());
  // Last, because it measures: whatever changed after that, the browser would have to lay out once more.
  keepUnderFinger(figure);
}
followHistory(tellers);

function markAsWorked(figure: HTMLElement, by: 'by-link' | 'by-reader'): void {
  figure.dataset.worked = by;
  // Told to the finding itself: were the styles to ask the whole figure, all that is in it would be styled anew.
  figure.querySelector('.told-later')?.setAttribute('data-due', '');
}
