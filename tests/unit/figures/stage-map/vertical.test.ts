import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { purchaseMoment } from '../../../../src/figures/drawing/columns.ts';
import {
  junctionRadius,
  type Shape,
  type StageSpan,
} from '../../../../src/figures/stage-map/geometry.ts';
import { wideSheet } from '../../../../src/figures/stage-map/labels.ts';
import { stageMapStrings } from '../../../../src/figures/stage-map/strings.ts';
import { linesOf, textWidth } from '../../../../src/figures/drawing/text-width.ts';
import {
  flagBesideName,
  vertical,
  verticalOf,
} from '../../../../src/figures/stage-map/vertical.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { along, boxOf, distanceTo } from './curve.ts';
import { anyStages, models } from './models.ts';

const halfRoad = 8;
const column = 44;

function expectGoodRows(stages: readonly StageSpan[], shape: Shape) {
  const rows = verticalOf(stages, shape);
  expect(rows).toHaveLength(stages.length);
  for (const [index, { junction, head, openHead, details }] of rows.entries()) {
    for (const path of [head, openHead].filter((each) => each !== undefined)) {
      expect(distanceTo(path, [junction, 50])).toBeLessThan(1);
    }
    // Whatever is drawn stays in the road's own column, beside the letters and the names.
    for (const path of [head, openHead ?? head, details]) {
      const box = boxOf(path);
      expect(box.left - halfRoad).toBeGreaterThanOrEqual(0);
      expect(box.right + halfRoad).toBeLessThanOrEqual(vertical.width[shape]);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(100);
    }
    // Rows join: where one road leaves, the next one enters, with its details open or closed.
    const lane = vertical.lane[shape];
    const leaves = [
      openHead ?? head,
      ...(index < rows.length - 1 || shape === 'line' ? [head, details] : []),
    ];
    for (const path of leaves) expect(distanceTo(path, [lane, 100])).toBeLessThan(0.2);
    const enters = [details, ...(index > 0 || shape === 'line' ? [head] : [])];
    for (const path of enters) expect(distanceTo(path, [lane, 0])).toBeLessThan(0.2);
    if (shape === 'loop') {
      const back = vertical.returnLane;
      for (const path of [details, ...(index > 0 ? [head] : [])])
        expect(distanceTo(path, [back, 0])).toBeLessThan(0.2);
      expect(junction - junctionRadius).toBeGreaterThan(back + halfRoad);
    }
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

  test('of a loop turns back in its last row', () => {
    const rows = verticalOf([{ span: [2, 2] }, { span: [3, 4] }, { span: [5, 6] }], 'loop');
    const last = rows.at(-1)!;
    for (const path of [last.head, last.details]) {
      expect(along(path).at(-1)).toEqual([vertical.returnLane, 0]);
      expect(distanceTo(path, [vertical.lane.loop, 100])).toBeGreaterThan(1);
    }
  });
});

/** The measures of styles.css where the strip stands. */
const letters = 24;
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
      const flagWidth = textWidth(stageMapStrings[language].purchase.toUpperCase(), 14) + 17;
      fc.assert(
        // 320 CSS pixels leave a figure 276.
        fc.property(fc.integer({ min: 276, max: wideSheet.from - 1 }), (figure) => {
          for (const { name, span } of model.stages) {
            const beside = flagBesideName({ span });
            const inside = figure - 2 - letters - vertical.width[model.shape];
            const room = inside - (beside ? roomForFlag : afterName);
            const lines = linesOf(name[language], fontSize, room);
            const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
            expect(width, name[language]).toBeLessThanOrEqual(room);

            const [first, last] = span;
            if (first > purchaseMoment || last < purchaseMoment) continue;
            const rowHeight = (last - first + 1) * column;
            const nameHeight = lines.length * fontSize * 1.2;
            const flag = (purchaseMoment - first + 0.5) * column;
            const apart = Math.abs(flag - rowHeight / 2) >= (nameHeight + flagHeight) / 2;
            const nextToEachOther = width + flagWidth + afterName <= inside;
            expect(apart || nextToEachOther, `${name[language]} and the flag`).toBe(true);
          }
        }),
        { numRuns: 60, examples: [[276], [316], [wideSheet.from - 1]] },
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
