import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { purchaseMoment } from '../../../../src/figures/drawing/columns.ts';
import {
  junctionRadius,
  type Shape,
  type StageSpan,
} from '../../../../src/figures/stage-map/geometry.ts';
import { purchaseName } from '../../../../src/figures/drawing/axis-names.ts';
import { linesOf, textWidth } from '../../../../src/figures/drawing/text-width.ts';
import {
  flagBesideName,
  rowHeights,
  vertical,
  verticalOf,
  verticalStops,
} from '../../../../src/figures/stage-map/vertical.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { along, boxOf, distanceTo } from './curve.ts';
import { anyStages, models } from './models.ts';

const halfRoad = 8;
const column = 44;

function expectGoodRows(stages: readonly StageSpan[], shape: Shape) {
  const rows = verticalOf(stages, shape);
  const lane = vertical.lane[shape];
  expect(rows).toHaveLength(stages.length);
  for (const [index, row] of rows.entries()) {
    const { junction, into, out, openOut, back, openBack, details, detailsBack } = row;
    const isFirst = index === 0;
    const isLast = index === rows.length - 1;
    // Every road through the junction reaches it; a loop comes to its first by its turn, and leaves its last by one.
    const turn = shape === 'loop' && (isFirst || isLast) ? back : undefined;
    for (const path of [into, out, turn].filter((each) => each !== undefined))
      expect(distanceTo(path, [junction, 50])).toBeLessThan(1);
    // Whatever is drawn stays in the road's own column, between the moments and the names.
    for (const path of [into, out, openOut, back, openBack, details, detailsBack]) {
      if (path === undefined) continue;
      const box = boxOf(path);
      expect(box.left - halfRoad).toBeGreaterThanOrEqual(0);
      expect(box.right + halfRoad).toBeLessThanOrEqual(vertical.width[shape]);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(100);
    }
    // Rows join: where one road leaves, the next one enters, with its details open or closed.
    if (into) expect(distanceTo(into, [lane, 0])).toBeLessThan(0.2);
    for (const path of [out, openOut].filter((each) => each !== undefined))
      expect(distanceTo(path, [lane, 100])).toBeLessThan(0.2);
    expect(distanceTo(details, [lane, 0])).toBeLessThan(0.2);
    if (shape === 'line') {
      expect(distanceTo(details, [lane, 100])).toBeLessThan(0.2);
      continue;
    }
    const way = vertical.returnLane;
    if (!isFirst) expect(distanceTo(back ?? '', [way, 0])).toBeLessThan(0.2);
    if (!isLast) expect(distanceTo(back ?? '', [way, 100])).toBeLessThan(0.2);
    expect(distanceTo(detailsBack ?? '', [way, 0])).toBeLessThan(0.2);
    expect(junction - junctionRadius).toBeGreaterThan(way + halfRoad);
  }
}

describe('A strip standing vertical', () => {
  test.for(models)(
    'of $id runs on from row to row, through every junction',
    ({ stages, shape }) => {
      expectGoodRows(stages, shape);
    },
  );

  test('of any stages runs on from row to row, through every junction', () => {
    fc.assert(
      fc.property(anyStages, fc.constantFrom<Shape>('line', 'loop'), (stages, shape) => {
        expectGoodRows(stages, shape);
      }),
      { numRuns: 30 },
    );
  });

  test('of a loop turns back in its last row, or below its details', () => {
    const rows = verticalOf([{ span: [2, 2] }, { span: [3, 4] }, { span: [5, 6] }], 'loop');
    const { out, back, detailsBack } = rows.at(-1)!;
    expect(out).toBeUndefined();
    for (const path of [back!, detailsBack!])
      expect(along(path).at(-1)).toEqual([vertical.returnLane, 0]);
  });
});

describe('The traveller of a strip standing vertical', () => {
  test('parks one place above each junction, below all rows before it', () => {
    const stages: StageSpan[] = [{ span: [2, 2] }, { span: [3, 4] }, { span: [5, 6] }];
    const { moment, parking, split } = rowHeights;
    // Row by row: the rows above, then its own place to park; half of its moments lie between that and the junction.
    expect(verticalStops(stages, 'line', undefined).map(({ top }) => top)).toEqual([
      1.5 * moment,
      3 * moment,
      5 * moment,
    ]);
    expect(verticalStops(stages, 'loop', undefined)[0]!.top).toBe(1.5 * moment - parking);
    expect(verticalStops(stages, 'line', 1)[2]!.top).toBe(5 * moment + split);
    expect(parking).toBeLessThan(moment);
  });
});

/** The measures of standing.css, where the strip stands. */
const momentNames = 100;
const narrow = { from: 336, momentNames: 72, fontSize: 15, roomForFlag: 8, flagWidth: 0 };
const afterName = 8;
const roomForFlag = 100;
const fontSize = 16;
const flagHeight = 24;

describe('The names beside a strip standing vertical', () => {
  const cases = models.flatMap((model) =>
    languages.map((language) => ({ id: model.id, model, language })),
  );

  test.for(cases)(
    'of $id are never cut, and the flag covers none of them, in $language',
    ({ model, language }) => {
      const flagWidth = textWidth(purchaseName[language].toUpperCase(), 14) + 17;
      fc.assert(
        // 320 CSS pixels leave a figure 276.
        fc.property(fc.integer({ min: 276, max: 639 }), (figure) => {
          const isNarrow = figure - 2 < narrow.from;
          const size = isNarrow ? narrow.fontSize : fontSize;
          const flagRoom = isNarrow ? narrow.roomForFlag : roomForFlag;
          for (const { name, span } of model.stages) {
            const beside = flagBesideName({ span });
            const names = isNarrow ? narrow.momentNames : momentNames;
            const named = model.positions === 'stated' ? 24 : names;
            const inside = figure - 2 - named - vertical.width[model.shape];
            const room = inside - (beside ? flagRoom : afterName);
            const lines = linesOf(name[language], size, room);
            const width = Math.max(...lines.map((line) => textWidth(line, size)));
            expect(width, name[language]).toBeLessThanOrEqual(room);

            const [first, last] = span;
            if (first > purchaseMoment || last < purchaseMoment) continue;
            const rowHeight = (last - first + 1) * column;
            const nameHeight = lines.length * fontSize * 1.2;
            const flagAt = (purchaseMoment - first + 0.5) * column;
            const apart = Math.abs(flagAt - rowHeight / 2) >= (nameHeight + flagHeight) / 2;
            const flag = isNarrow ? narrow.flagWidth : flagWidth;
            const nextToEachOther = width + flag + afterName <= inside;
            expect(apart || nextToEachOther, `${name[language]} and the flag`).toBe(true);
          }
        }),
        { numRuns: 60, examples: [[276], [316], [639]] },
      );
    },
  );
});

describe('The flag of the purchase', () => {
  test('is beside a name only where the purchase is in the middle of the stage', () => {
    const spans: [number, number][] = [
      [6, 6],
      [5, 7],
      [5, 6],
      [4, 6],
      [7, 10],
    ];
    expect(spans.map((span) => flagBesideName({ span }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
