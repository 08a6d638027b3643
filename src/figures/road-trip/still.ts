import type { Trip } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { still, stillRoad, stillStop, stillText } from '../drawing/still.ts';
import { lying, roadPath, stopsOn } from './geometry.ts';
import { isStep } from './modes.ts';
import { roadTripStrings } from './strings.ts';

const roadTop = 118;
const receipt = { y: 214, step: 84 } as const;

/** The road with all its stops, and below it the short one that the receipt keeps. */
export function stillOf({ stops }: Pick<Trip, 'stops'>, language: Language): string {
  const sways = stops.map(({ road }) => road);
  const kept = stops.flatMap((stop, index) => (isStep(stop) ? [index + 1] : []));
  const end = 40 + receipt.step * (kept.length + 0.5);
  return [
    `<g transform="translate(0 ${-roadTop}) scale(${still.width / lying.width} 1)">`,
    stillRoad('customer-journey', roadPath('lying', sways)),
    ...stopsOn('lying', sways).map(([x, y], index) => stillStop(index + 1, x, y)),
    '</g>',
    stillRoad('purchase-cycle', `M0,${receipt.y}H${end}`),
    ...kept.map((number, index) => stillStop(number, 60 + receipt.step * index, receipt.y)),
    stillText(roadTripStrings[language].stopsOf(kept.length, stops.length), {
      x: end + 24,
      y: receipt.y + 9,
      size: 26,
    }),
  ].join('');
}
