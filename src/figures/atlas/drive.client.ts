import { drag, select } from 'd3';
import { choosePart } from '../browser/groups-dom.ts';
import { connectFilters } from './filter.client.ts';

/*
 * What the inputs of the atlas do not do by themselves: the car can be dragged to another moment, and a clash shows its view
 * without leaving the place in the page.
 */

/** Chooses an input, as the reader would. */
function choose(figure: HTMLElement, name: string, value: string): void {
  const input = figure.querySelector<HTMLInputElement>(
    `input[name="${CSS.escape(`${figure.id}.${name}`)}"][value="${CSS.escape(value)}"]`,
  );
  if (input) choosePart(input);
}

export function connectAtlas(figure: HTMLElement): void {
  connectFilters(figure);
  for (const link of figure.querySelectorAll<HTMLAnchorElement>('.presets [data-mode]')) {
    link.addEventListener('click', (event) => {
      const { mode = '', value = '' } = link.dataset;
      event.preventDefault();
      choose(figure, mode, value);
      choose(figure, 'mode', mode);
      figure.scrollIntoView();
    });
  }

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
        const point = 'touches' in sourceEvent ? sourceEvent.touches[0] : sourceEvent;
        const stop = point && momentAt(point);
        if (stop) choosePart(stop);
      }),
  );
}
