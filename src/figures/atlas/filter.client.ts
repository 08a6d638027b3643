import { valuesOf } from '../browser/groups-dom.ts';
import { tellNumber } from '../browser/tell-number.ts';
import { countOf, isAnyOf, isLookedAt } from './filter.ts';

/* Roads that are not looked at go pale, and what is told only of them goes away; numbers count what is left. */

const none: ReadonlySet<string> = new Set();

export function connectFilters(figure: HTMLElement): void {
  const lanes = [...figure.querySelectorAll<HTMLElement>('.start[data-lane]')];
  const told = [...figure.querySelectorAll<HTMLElement>('[data-lanes]')];
  const parts = [...figure.querySelectorAll<HTMLElement | SVGElement>('[data-lane]')];
  const counts = [...figure.querySelectorAll<HTMLElement>('[data-counted]')];

  const show = () => {
    const { terms = none, sources = none } = valuesOf(figure);
    const shown = new Set(
      lanes
        .filter(({ dataset: { road = '', source = '' } }) =>
          isLookedAt({ term: road, source }, terms, sources),
        )
        .map(({ dataset }) => dataset.lane ?? ''),
    );
    for (const part of parts) part.toggleAttribute('data-out', !shown.has(part.dataset.lane ?? ''));
    for (const each of told) {
      each.toggleAttribute('data-out', !isAnyOf(each.dataset.lanes ?? '', shown));
    }
    for (const counted of counts) {
      const left = countOf(counted.dataset.counted ?? '', shown);
      for (const number of counted.querySelectorAll('[data-count]')) tellNumber(number, left);
      for (const noun of counted.querySelectorAll<HTMLElement>('[data-noun]')) {
        noun.hidden = (noun.dataset.noun === 'one') !== (left === 1);
      }
    }
    const message = figure.querySelector<HTMLElement>('.no-road');
    if (message) message.hidden = shown.size > 0;
  };
  figure.addEventListener('change', show);
  show();
}
