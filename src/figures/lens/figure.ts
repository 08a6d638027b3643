import { inWords } from '../../content-model/problem.ts';
import type { Touchpoint } from '../../content-model/schemas.ts';
import { languages } from '../../i18n/languages.ts';
import { linesOf, textWidth } from '../drawing/text-width.ts';
import { defineFigure } from '../figure.ts';
import { describeState } from './describe.ts';
import { mostPlaces, narrowestFigure, placesOf, sheetWidth } from './geometry.ts';
import { contestedOf } from './prediction.ts';
import { lensNames, stateOf } from './state.ts';
import { stillOf } from './still.ts';
import { hasLenses, verdictsOf } from './touchpoints.ts';

/** The letters of a name on the strip map, in px, and the lines that have room over its road. */
const letters = 14;
const mostLines = 3;

/** Each moment has a place on the strip map, and more where more touchpoints lie. */
function crowding(touchpoints: readonly Touchpoint[]) {
  const places = placesOf(touchpoints);
  if (places <= mostPlaces) return [];
  return [
    {
      field: 'touchpoints',
      found: `${places} places, as each moment and each further touchpoint at a moment takes one`,
      expected: `at most ${mostPlaces}, for more have no room on the map`,
    },
  ];
}

const longNames = (touchpoints: readonly Touchpoint[]) => {
  const room = sheetWidth(narrowestFigure).columns / mostPlaces;
  return touchpoints.flatMap(({ name }, index) =>
    languages.flatMap((language) => {
      const lines = linesOf(name[language], letters, room);
      const wide = lines.find((line) => textWidth(line, letters) > room);
      if (lines.length <= mostLines && !wide) return [];
      return [
        {
          field: `touchpoints[${index}].name.${language}`,
          found: inWords(name[language]),
          expected: wide
            ? `shorter words than "${wide}", which has no room on the map`
            : `a name that fits in ${mostLines} short lines, for more have no room on the map`,
        },
      ];
    }),
  );
};

const missingLenses = (touchpoints: readonly Touchpoint[]) =>
  touchpoints.flatMap((touchpoint, index) =>
    hasLenses(touchpoint)
      ? []
      : [
          {
            field: `touchpoints[${index}].lenses`,
            found: inWords(undefined),
            expected: `what the purchase cycle does with it through each lens: ${lensNames.join(', ')}`,
          },
        ],
  );

function nothingToPredict(touchpoints: readonly Touchpoint[]) {
  const contested = contestedOf(touchpoints.filter(hasLenses).map(verdictsOf));
  if (contested.length > 0) return [];
  return [
    {
      field: 'touchpoints',
      found: 'the same answer through all lenses, everywhere',
      expected: 'a touchpoint at least about which the lenses disagree, for a reader to predict',
    },
  ];
}

export const lens = defineFigure({
  collection: 'cases',
  attribute: 'case',
  parts: ({ touchpoints }) => touchpoints.map(({ id }) => id),
  fields: ['view', 'at', 'guess', 'show'],
  onWall: { steps: 'view', reveal: 'show' },

  describe: ({ touchpoints }, state, language) =>
    describeState(stateOf(state), touchpoints.filter(hasLenses).map(verdictsOf), language),

  still: stillOf,

  problems: ({ touchpoints, source }) => [
    ...(source
      ? []
      : [
          {
            field: 'source',
            found: inWords(source),
            expected: 'the source whose differences the lenses apply',
          },
        ]),
    ...crowding(touchpoints),
    ...longNames(touchpoints),
    ...missingLenses(touchpoints),
    ...nothingToPredict(touchpoints),
  ],
});
