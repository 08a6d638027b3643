import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../../../src/content-model/schemas.ts';
import {
  bands,
  extentOf,
  junctionRadius,
  stripOf,
  stripWidth,
} from '../../../../src/figures/stage-map/geometry.ts';
import { columnWidth, placeLabels, wideSheet } from '../../../../src/figures/stage-map/labels.ts';
import { linesOf, textWidth } from '../../../../src/figures/drawing/text-width.ts';
import { type Language, languages } from '../../../../src/i18n/languages.ts';
import { type NamedRectangle, overlap, overlapping } from '../../../support/rectangles.ts';
import { along } from './curve.ts';
import { models } from './models.ts';

/** Where CSS puts the labels of a model in a figure of this width, in pixels from the left edge of the sheet. */
function labelBoxes(
  { stages, shape }: Model,
  language: Language,
  figure: number,
): NamedRectangle[] {
  const column = columnWidth(figure);
  const { fontSize, lineHeight, left, right, padding } = wideSheet;
  const named = stages.map(({ span, name }) => ({ span, name: name[language] }));
  return placeLabels(named, shape).map(({ side, align, room }, index) => {
    const { name, span } = named[index]!;
    const lines =
      room === undefined ? [name] : linesOf(name, fontSize, room * column - 2 * padding);
    const width = Math.max(...lines.map((line) => textWidth(line, fontSize))) + 2 * padding;
    if (room !== undefined) expect(width, name).toBeLessThanOrEqual(room * column);
    const height = lines.length * fontSize * lineHeight;
    const centre = left + (extentOf({ span }).centre / stripWidth) * 10 * column;
    const edge = left + 10 * column + right;
    return {
      name,
      ...(align === 'end'
        ? { left: edge - width, right: edge }
        : { left: centre - width / 2, right: centre + width / 2 }),
      ...(side === 'above'
        ? { top: bands.above.bottom - height, bottom: bands.above.bottom }
        : { top: bands.below.top, bottom: bands.below.top + height }),
    };
  });
}

const models2Languages = models.flatMap((model) =>
  languages.map((language) => ({ id: model.id, model, language })),
);

describe('The names along a strip lying down', () => {
  test.for(models2Languages)(
    'of $id keep clear of each other and of everything else at every width, in $language',
    ({ model, language }) => {
      const strip = stripOf(model.stages, model.shape);
      const road = along(strip.road);
      fc.assert(
        fc.property(fc.integer({ min: wideSheet.from, max: 1440 }), (figure) => {
          const column = columnWidth(figure);
          const toSheet = (x: number) => wideSheet.left + (x / stripWidth) * 10 * column;
          const boxes = labelBoxes(model, language, figure);
          expect(overlapping(boxes)).toEqual([]);
          for (const box of boxes) {
            // Inside the sheet, below the flag of the purchase, above the lower edge.
            expect(box.left, box.name).toBeGreaterThanOrEqual(0);
            expect(box.right, box.name).toBeLessThanOrEqual(figure - 2);
            expect(box.top, box.name).toBeGreaterThan(bands.flag.bottom);
            expect(box.bottom, box.name).toBeLessThan(strip.height);
            for (const [x, y] of strip.junctions) {
              const [left, right] = [toSheet(x) - junctionRadius, toSheet(x) + junctionRadius];
              const junction = {
                name: 'junction',
                left,
                right,
                top: y - junctionRadius,
                bottom: y + junctionRadius,
              };
              expect(overlap(box, junction), box.name).toBe(false);
            }
            const onRoad = road.some(([x, y]) => {
              const [sx, reach] = [toSheet(x), 8];
              return (
                sx + reach > box.left &&
                sx - reach < box.right &&
                y + reach > box.top &&
                y - reach < box.bottom
              );
            });
            expect(onRoad, `${box.name} on the road`).toBe(false);
          }
        }),
        {
          numRuns: 40,
          examples: [[wideSheet.from], [1440]],
        },
      );
    },
  );
});
