import { changed, chosenEarly } from './groups-dom.ts';
import { keepUnderFinger } from './keeper.ts';
import { followInAddress, restore } from './state.ts';
import { connectTools } from './tools.ts';
import { connectWords } from './words.ts';

/*
 * What every figure needs in the browser, whatever its kind: one file for all of them, because each further file costs a
 * slow line a round trip. It runs with the page and not with a figure's island, so a link to a view opens at once.
 */
for (const figure of document.querySelectorAll<HTMLElement>('figure[data-figure]')) {
  const early = chosenEarly(figure);
  const broken = restore(figure);
  followInAddress(figure);
  connectWords(figure);
  connectTools(figure, broken);
  // Its finding is told to whoever has looked around, or comes by a link to what somebody saw.
  const look = () => figure.toggleAttribute('data-worked', true);
  if (figure.querySelector('input:checked:not(:default)')) look();
  figure.addEventListener('change', look, { once: true });
  early?.dispatchEvent(changed());
  // Last, because it measures: whatever changed after that, the browser would have to lay out once more.
  keepUnderFinger(figure);
}
