import { inWords } from '../../content-model/problem.ts';
import { languages } from '../../i18n/languages.ts';
import { defineFigure } from '../figure.ts';
import { describeStage } from './describe.ts';

/** The longest name of a stage that its drawing has room for, in characters. */
const longestName = 22;

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
  parts: ({ stages }) => stages.map(({ id }) => id),
  fields: ['stage'],
  onWall: { steps: 'stage' },

  describe: (model, { stage }, language) => {
    const [chosen] = stage ?? [];
    const place = model.stages.findIndex(({ id }) => id === chosen);
    return describeStage(model, Math.max(0, place), language);
  },

  problems: ({ stages }) =>
    stages.flatMap(({ name }, index) =>
      languages
        .filter((language) => name[language].length > longestName)
        .map((language) => ({
          field: `stages[${index}].name.${language}`,
          found: `${inWords(name[language])} (${name[language].length} characters)`,
          expected: `at most ${longestName} characters, for more have no room on the map`,
        })),
    ),
});
