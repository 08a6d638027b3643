import { inWords } from '../../content-model/problem.ts';
import { languages } from '../../i18n/languages.ts';
import { defineFigure } from '../figure.ts';
import { describe } from './describe.ts';
import { fitsPlate } from './plates.ts';
import { stillOf } from './still.ts';

export const roadTrip = defineFigure({
  collection: 'trips',
  attribute: 'trip',
  parts: ({ stops }) => stops.map(({ id }) => id),
  fields: ['mode', 'stop', 'steps'],
  onWall: { steps: 'stop', reveal: 'mode' },
  describe,
  still: stillOf,

  problems: ({ stops }) =>
    stops.flatMap(({ name, counterpart }, index) =>
      languages.flatMap((language) =>
        [
          { field: `stops[${index}].name.${language}`, text: name[language] },
          {
            field: `stops[${index}].counterpart.name.${language}`,
            text: counterpart.name[language],
          },
        ].flatMap(({ field, text }) =>
          fitsPlate(text)
            ? []
            : [
                {
                  field,
                  found: inWords(text),
                  expected: 'a shorter name, because this one has no room on its plate',
                },
              ],
        ),
      ),
    ),
});
