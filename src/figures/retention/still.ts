import type { Language } from '../../i18n/languages.ts';
import type { Retention } from '../../content-model/schemas.ts';
import { still, stillText } from '../drawing/still.ts';
import { alongOf, leavingOf, rampsOf, roadOf, stayingOf } from './geometry.ts';
import { cars, lying } from './measures.ts';
import { countsOf } from './state.ts';
import { toldStrings } from './told.ts';

const scale = 0.77;

/** The motorway that gets narrower, with how many are left on it: a still drawing. */
export function stillOf({ stay }: Pick<Retention, 'stay'>, language: Language): string {
  const told = toldStrings[language];
  const counts = countsOf(stay);
  const { dash, apart } = cars.lying;
  const exits = rampsOf('lying', counts);
  const shift = (still.width - lying.width * scale) / 2;
  return [
    `<g transform="translate(${shift} 0) scale(${scale})">`,
    `<path d="${exits}" fill="none" stroke="var(--ink)" stroke-width="15"/>`,
    `<path d="${exits}" fill="none" stroke="var(--sheet)" stroke-width="10"/>`,
    `<path d="${roadOf('lying', counts)}" fill="var(--sheet)" stroke="var(--ink)" stroke-width="3"/>`,
    `<g fill="none" stroke-linecap="round" stroke-width="6" stroke-dasharray="${dash} ${apart - dash}">`,
    `<path d="${stayingOf('lying', counts)}" stroke="var(--ink)"/>`,
    `<path d="${leavingOf('lying', counts)}" stroke="var(--border)"/>`,
    '</g>',
    ...counts.map((count, year) =>
      stillText(`${year === 0 ? told.start : told.year(year)}: ${count}`, {
        x: alongOf('lying', year),
        y: 38,
        size: 26,
        weight: 800,
        anchor: 'middle',
      }),
    ),
    '</g>',
  ].join('');
}
