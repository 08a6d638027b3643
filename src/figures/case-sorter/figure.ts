import { inWords } from '../../content-model/problem.ts';
import { languages } from '../../i18n/languages.ts';
import { linesOf, textWidth } from '../drawing/text-width.ts';
import { defineFigure } from '../figure.ts';
import { describe, fields, together } from './describe.ts';
import { stillOf } from './still.ts';

/** The room for a name over its column, in px, and the lines that it may take. */
const room = 94;
const mostLines = 3;
const letters = 14;

export const caseSorter = defineFigure({
  collection: 'sortings',
  attribute: 'sorting',
  parts: ({ cases }) => cases.flatMap(({ cards }) => cards.map(({ id }) => id)),
  fields,
  onWall: { steps: 'card', reveal: 'compare' },
  describe,
  still: stillOf,

  problems: ({ cases }) =>
    cases.flatMap(({ id, cards }, at) => [
      ...(id === together
        ? [
            {
              field: `cases[${at}].id`,
              found: inWords(id),
              expected: 'another id: this one means all cases',
            },
          ]
        : []),
      ...cards.flatMap(({ name }, index) =>
        languages.flatMap((language) => {
          const lines = linesOf(name[language], letters, room);
          if (lines.length <= mostLines && lines.every((line) => textWidth(line, letters) <= room))
            return [];
          return [
            {
              field: `cases[${at}].cards[${index}].name.${language}`,
              found: inWords(name[language]),
              expected: `a name that fits in ${mostLines} short lines, for more have no room over a column`,
            },
          ];
        }),
      ),
    ]),
});
