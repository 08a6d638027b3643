import { defineFigure } from '../figure.ts';
import { inOneLine } from './describe.ts';
import { stateOf } from './state.ts';
import { stillOf } from './still.ts';

export const retention = defineFigure({
  collection: 'retentions',
  attribute: 'retention',
  parts: () => [],
  fields: [
    'year1',
    'year2',
    'year3',
    'year4',
    'year5',
    'drive',
    'stay',
    'more',
    'unit',
    'margin',
    'cost',
    'discount',
  ],
  onWall: { steps: 'unit', reveal: 'drive' },
  describe: (data, state, language) => inOneLine(stateOf(state, data), language),
  still: stillOf,
});
