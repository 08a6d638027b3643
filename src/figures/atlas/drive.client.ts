import { drag, select } from 'd3';
import { choosePart } from '../browser/groups-dom.ts';
import { isPlain } from '../../browser/plain-click.ts';
import { stepInHistory } from '../browser/history.ts';
import { showSearch } from '../browser/state.ts';
import { connectFilters } from './filter.client.ts';

/*
 * What the inputs of the atlas do not do by themselves: the car can be dragged to another moment, and a clash shows its view
 * without leaving the place in the page.
 */

/** A clash shows its view, with its explanation beside it until the reader looks at something else. */
function connectClashes(figure: HTMLElement): void {
  const place = figure.querySelector('.clash');
  figure.addEventListener('change', () => place?.replaceChildren());
  for (const [index, clash] of figure.querySelectorAll('.presets li').entries()) {
    const link = clash.querySelector<HTMLAnchorElement>('a.button');
    const says = clash.querySelector('[data-says]');
    if (!link || !says) continue;
    const show = stepInHistory(figure, link, `${figure.id}.clash.${index}`, () => {
      showSearch(figure, link.search);
      place?.replaceChildren(says.cloneNode(true));
      figure.querySelector<HTMLElement>('.modes :checked')?.focus({ preventScroll: true });
      figure.scrollIntoView();
    });
    link.addEventListener('click', (event) => {
      if (isPlain(event)) show(event);
    });
  }
}

export function connectAtlas(figure: HTMLElement): void {
  connectFilters(figure);
  connectClashes(figure);

  const field = figure.querySelector<HTMLElement>('.field');
  const car = figure.querySelector<HTMLElement>('.side-car:not(.ghost)');
  const stops = [...figure.querySelectorAll<HTMLInputElement>('.moments input')];
  if (!field || !car) return;
  /** The moment under a point of the window, along the side that time runs along. */
  const momentAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { left, top, width, height } = field.getBoundingClientRect();
    const isLying = getComputedStyle(field).getPropertyValue('--lies') === '1';
    const along = isLying ? (clientX - left) / width : (clientY - top) / height;
    return stops[Math.min(stops.length - 1, Math.max(0, Math.floor(along * stops.length)))];
  };
  select(car).call(
    drag<HTMLElement, unknown>()
      .container(field)
      .subject(() => ({ x: 0, y: 0 }))
      .on('drag', (event: { sourceEvent: MouseEvent | TouchEvent }) => {
        const { sourceEvent } = event;
        const point = 'touches' in sourceEvent ? sourceEvent.changedTouches[0] : sourceEvent;
        const stop = point && momentAt(point);
        if (stop) choosePart(stop);
      }),
  );
}
