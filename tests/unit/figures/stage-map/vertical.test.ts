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
  rowHeights,
  vertical,
  verticalOf,
  verticalStops,
} from '../../../../src/figures/stage-map/vertical.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { boxOf, distanceTo } from './curve.ts';
import { anyStages, models } from './models.ts';

const halfRoad = 8;

/** What of a road lies in the head of its row: beyond it, it runs straight on. */
const inRow = (path: string): string =>
  path.replace(/^(M[\d.]+,)-\d+V0L[\d.,]+/, '$10').replace(/V-?\d{3,}$/, '');

function expectGoodRows(stages: readonly StageSpan[], shape: Shape) {
  const rows = verticalOf(stages, shape);
  const lane = vertical.lane[shape];
  expect(rows).toHaveLength(stages.length);
  for (const [index, row] of rows.entries()) {
    const { junction, into, out, back } = row;
    const isFirst = index === 0;
    const isLast = index === rows.length - 1;
    // Every road through the junction reaches it; a loop comes to its first by its turn, and leaves its last by one.
    const turn = shape === 'loop' && (isFirst || isLast) ? back : undefined;
    for (const path of [into, out].filter((each) => each !== undefined))
      expect(distanceTo(inRow(path), [junction, 50])).toBeLessThan(1);
    // Whatever is drawn stays in the road's own column, between the moments and the names.
    for (const path of [into, out, back].filter((each) => each !== undefined)) {
      const box = boxOf(path);
      expect(box.left - halfRoad).toBeGreaterThanOrEqual(0);
      expect(box.right + halfRoad).toBeLessThanOrEqual(vertical.width[shape]);
    }
    // Rows join, with whatever opens between them: where one road leaves, the next one enters, and both run straight on.
    if (into) expect(into).toMatch(new RegExp(`^M${lane},-\\d{3,}V0L${lane},0C`));
    expect(out).toMatch(new RegExp(`${lane},100V\\d{3,}$`));
    if (shape === 'line') {
      expect(back).toBeUndefined();
      continue;
    }
    const way = vertical.returnLane;
    if (turn) expect(turn).toContain(`${junction},50`);
    if (!isFirst) expect(back).toMatch(new RegExp(`(^M${way},|${way},50V)-\\d{3,}`));
    if (!isLast) expect(back).toMatch(new RegExp(`(^M${way},|V)\\d{3,}`));
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

/** The measures of board.css, where the strip stands. */
const besideNames = {
  read: (figure: number) => Math.min(Math.max(90, 0.27 * figure), 108),
  stated: () => 24,
};
const afterName = 8;
const fontSize = 16;

describe('Beside a strip standing vertical', () => {
  const cases = models.flatMap((model) =>
    languages.map((language) => ({ id: model.id, model, language })),
  );

  test.for(cases)('the names of $id are never cut, in $language', ({ model, language }) => {
    const flag = textWidth(purchaseName[language].toUpperCase(), 14) + 25;
    fc.assert(
      // 360 CSS pixels leave a figure 316; on less a long word may get a hyphen.
      fc.property(fc.integer({ min: 316, max: 639 }), (figure) => {
        for (const { name, span } of model.stages) {
          const isStated = model.positions === 'stated';
          const buysHere = span[0] <= purchaseMoment && span[1] >= purchaseMoment;
          const inside =
            figure - 2 - besideNames[model.positions](figure) - vertical.width[model.shape];
          const room = inside - (isStated && buysHere ? flag : 0) - afterName;
          const lines = linesOf(name[language], fontSize, room);
          const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
          expect(width, name[language]).toBeLessThanOrEqual(room);
        }
      }),
      { numRuns: 60, examples: [[316], [639]] },
    );
  });

  test.for(languages)('the flag of the purchase stands before the ring, in %s', (language) => {
    const flag = textWidth(purchaseName[language].toUpperCase(), 14) + 8;
    const { width, lane, sway } = vertical;
    expect(width.line).toBeLessThan(width.loop);
    const ring = besideNames.read(316) + lane.line - sway.line - junctionRadius;
    expect(2 + flag).toBeLessThanOrEqual(ring);
  });
});
