import type { Sorting } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { purchaseName } from '../drawing/axis-names.ts';
import { still, stillFlag, stillLine, stillRoad, stillStop } from '../drawing/still.ts';

const margin = 60;
const roads = { journey: 90, cycle: 176 } as const;

/** The first case as a still drawing: all its cards on the journey, and those that the source counts on the cycle too. */
export function stillOf({ cases }: Pick<Sorting, 'cases'>, language: Language): string {
  const [first] = cases;
  if (!first) return '';
  const { cards, purchase } = first;
  const step = (still.width - 2 * margin) / (cards.length - 1);
  const x = (index: number) => Math.round(margin + index * step);
  const onCycle = cards.flatMap(({ is }, index) => (is === 'both' ? [index] : []));
  const border = x(cards.findIndex(({ id }) => id === purchase));
  const [start = 0] = onCycle;
  const end = onCycle.at(-1) ?? start;
  return [
    stillLine(`M${border},20V${still.height - 28}`, 'border'),
    stillRoad('customer-journey', `M0,${roads.journey}H${still.width}`),
    stillRoad('purchase-cycle', `M${x(start) - 40},${roads.cycle}H${x(end) + 40}`),
    ...onCycle.map((index) => stillLine(`M${x(index)},${roads.journey}V${roads.cycle}`, 'ink')),
    ...cards.map((_, index) => stillStop(index + 1, x(index), roads.journey)),
    ...onCycle.map((index) => stillStop(index + 1, x(index), roads.cycle)),
    stillFlag(purchaseName[language], border, still.height - 30),
  ].join('');
}
