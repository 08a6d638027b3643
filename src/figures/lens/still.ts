import type { Case } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { purchaseName } from '../drawing/axis-names.ts';
import { columnScale, moments, purchaseMoment } from '../drawing/columns.ts';
import { still, stillFlag, stillLine, stillRoad, stillStop } from '../drawing/still.ts';
import { placeJunctions, strip, stripCycle, stripJourney } from './geometry.ts';
import { cycleId, journeyId } from './terms.ts';

/** How far from the top either road runs. */
const lanes = { journey: 62, cycle: 158 } as const;

const columns = columnScale(0, strip.width);
const startOf = (moment: number): number => columns(moment) ?? 0;

/**
 * The touchpoints of a case on two roads as a still drawing. It tells no more than the figure before the reader's guess:
 * the cycle passes them all.
 */
export function stillOf({ touchpoints }: Pick<Case, 'touchpoints'>, language: Language): string {
  const junctions = placeJunctions(touchpoints);
  const cycle = stripCycle(
    junctions,
    junctions.map(() => 'kept'),
  );
  const purchase = startOf(purchaseMoment) + columns.bandwidth() / 2;
  const graticule = moments.slice(1).map((moment) => `M${startOf(moment)},0V${still.height}`);
  const { journey: upper, cycle: lower } = lanes;
  return [
    stillLine(graticule.join(''), 'graticule'),
    stillLine(`M${purchase},28V${still.height}`, 'border'),
    stillFlag(purchaseName[language], purchase, 0),
    `<g transform="translate(0 ${upper})">`,
    stillRoad(journeyId, stripJourney(junctions)),
    ...junctions.map(({ number, x }) => stillStop(number, x, strip.middle)),
    `</g><g transform="translate(0 ${lower})">`,
    stillRoad(cycleId, cycle.certain),
    ...junctions.map(
      ({ x }) =>
        `<circle cx="${x}" cy="${strip.middle}" r="9" fill="var(--sheet)" stroke="var(--border)" stroke-width="2.5"/>`,
    ),
    '</g>',
  ].join('');
}
