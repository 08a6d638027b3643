import { lastMoment } from '../../content-model/moments.ts';
import { inWords } from '../../content-model/problem.ts';
import type { Touchpoint } from '../../content-model/schemas.ts';
import { languages } from '../../i18n/languages.ts';
import { defineFigure } from '../figure.ts';
import { describeState } from './describe.ts';
import { lensNames, stateFrom } from './state.ts';
import { hasLenses, verdictsOf } from './touchpoints.ts';

/** The most characters that have room in a name on the map. */
const longestName = 24;

/** A column of the map has room for two touchpoints; the last one, at the edge of the sheet, for one. */
function crowding(touchpoints: readonly Touchpoint[]) {
  return touchpoints.flatMap(({ moment }, index) => {
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
  });
}

const longNames = (touchpoints: readonly Touchpoint[]) =>
  touchpoints.flatMap(({ name }, index) =>
    languages
      .filter((language) => name[language].length > longestName)
      .map((language) => ({
        field: `touchpoints[${index}].name.${language}`,
        found: `${inWords(name[language])} (${name[language].length} characters)`,
        expected: `at most ${longestName} characters, for more have no room on the map`,
      })),
  );

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

export const lens = defineFigure({
  collection: 'cases',
  attribute: 'case',
  parts: ({ touchpoints }) => touchpoints.map(({ id }) => id),
  fields: ['view', 'at', 'guess', 'show'],
  onWall: { steps: 'view', reveal: 'show' },

  describe: ({ touchpoints }, { view, guess, show }, language) => {
    const lensInView = lensNames.find((each) => view?.has(each)) ?? lensNames[0];
    return describeState(
      stateFrom({
        view: lensInView,
        guess: guess ?? new Set(),
        revealed: (show?.size ?? 0) > 0,
      }),
      touchpoints.filter(hasLenses).map(verdictsOf),
      language,
    );
  },

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
  ],
});
