import { inWords } from '../../content-model/problem.ts';
import { lastMoment } from '../../content-model/moments.ts';
import { defineFigure } from '../figure.ts';

export const lens = defineFigure({
  collection: 'cases',
  attribute: 'case',
  parts: ({ touchpoints }) => touchpoints.map(({ id }) => id),
  fields: ['view', 'at', 'guess', 'show'],
  describe: ({ takeaway }, _state, language) => takeaway[language],

  /** A column of the map has room for two touchpoints, the last one, at the edge of the sheet, for one. */
  problems: ({ touchpoints }) =>
    touchpoints.flatMap(({ moment }, index) => {
      const room = moment === lastMoment ? 1 : 2;
      const before = touchpoints.slice(0, index).filter((each) => each.moment === moment).length;
      if (before !== room) return [];
      return [
        {
          field: `touchpoints[${index}].moment`,
          found: `${inWords(moment)} once more`,
          expected: `at most ${room === 1 ? 'one touchpoint' : 'two touchpoints'} at moment ${moment}, for more have no room on the map`,
        },
      ];
    }),
});
