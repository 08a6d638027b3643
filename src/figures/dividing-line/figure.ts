import { textWidth } from '../drawing/text-width.ts';
import { inWords } from '../../content-model/problem.ts';
import { defineFigure } from '../figure.ts';
import { inOneLine } from './describe.ts';
import { gates } from './roles.ts';
import { stillOf } from './still.ts';

/** The room for the name of the traveller, left of the road on a standing board, in sixteenths of a rem. */
const roomForName = 40;

export const dividingLine = defineFigure({
  collection: 'dividingLines',
  attribute: 'lines',
  drawsAll: true,
  parts: () => gates.map(String),
  fields: ['gate', 'at', 'surveyors'],
  onWall: { steps: 'gate', reveal: 'surveyors' },

  describe: (data, { gate }, language) => {
    const [chosen] = gate ?? [];
    return inOneLine(data, Number(chosen ?? 0), language);
  },

  still: stillOf,

  problems: ({ traveller }) =>
    textWidth(traveller, 14) <= roomForName
      ? []
      : [
          {
            field: 'traveller',
            found: inWords(traveller),
            expected: 'a shorter name, because this one has no room beside the road',
          },
        ],
});
