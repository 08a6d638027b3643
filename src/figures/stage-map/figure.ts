import { inWords } from '../../content-model/problem.ts';
import { lastMoment } from '../../content-model/moments.ts';
import { languages } from '../../i18n/languages.ts';
import { defineFigure } from '../figure.ts';
import { describeStop } from './describe.ts';
import { stillOf } from './still.ts';

/** The longest name of a stage that its drawing has room for, in characters. */
const longestName = 26;

/** How many moments the way off the road takes beyond the last stage. */
const roomToLeave = 2;

export const stageMap = defineFigure({
  collection: 'models',
  attribute: 'model',
  optional: {
    case: {
      collection: 'cases',
      fits: ({ id }, { stages }) =>
        stages?.[id] ? undefined : 'a case that tells what happens in the stages of this model',
    },
  },
  drawsAll: true,
  parts: ({ stages, ends = [] }) => [...stages, ...ends].map(({ id }) => id),
  fields: ['stage'],
  onWall: { steps: 'stage' },

  describe: (model, { stage }, language) => describeStop(model, [...(stage ?? [])][0], language),

  still: stillOf,

  problems: ({ stages, ends = [] }) => [
    ...stages.flatMap(({ name }, index) =>
      languages
        .filter((language) => name[language].length > longestName)
        .map((language) => ({
          field: `stages[${index}].name.${language}`,
          found: `${inWords(name[language])} (${name[language].length} characters)`,
          expected: `at most ${longestName} characters, for more have no room on the map`,
        })),
    ),
    ...(ends.length > 0 && (stages.at(-1)?.span[1] ?? 0) > lastMoment - roomToLeave
      ? [
          {
            field: 'ends',
            found: `a last stage that lasts until moment ${stages.at(-1)?.span[1]}`,
            expected: `one that ends at moment ${lastMoment - roomToLeave} at the latest, or the fork has no room`,
          },
        ]
      : []),
  ],
});
