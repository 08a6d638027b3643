import { readFileSync } from 'node:fs';
import { pairs } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnOf,
  columnScale,
  moments,
  purchaseMoment,
} from '../../../../src/figures/drawing/columns.ts';
import {
  bend,
  courseOf,
  nameBox,
  narrowestFigure,
  nodeRadius,
  placeJunctions,
  rail,
  type RailCycle,
  railCycle,
  railJourneys,
  type RailLane,
  railLanes,
  sheetWidth,
  strip,
  stripCycle,
  stripJourney,
  touchTarget,
} from '../../../../src/figures/lens/geometry.ts';
import { anyTouchpoints, anyVerdicts, cases } from './cases.ts';

/** Widths of the figure at which the strip map is shown, in px. */
const stripWidths = fc.integer({ min: narrowestFigure, max: 1440 });

/** The points at which a path written by D3 meets its data: the ends of its commands. */
function meets(path: string): [number, number][] {
  return [...path.matchAll(/[MLC]([^MLC]+)/g)].map(([, coordinates = '']) => {
    const numbers = coordinates.split(/[ ,]/).map(Number);
    return [numbers.at(-2) ?? Number.NaN, numbers.at(-1) ?? Number.NaN];
  });
}

/** How far it is from each place to the next. */
const gaps = (places: readonly number[]): number[] => pairs([...places], (a, b) => b - a);

/** Every coordinate of a path that is written in absolute commands, control points included. */
function coordinates(path: string): [number, number][] {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] ?? Number.NaN,
    numbers[2 * index + 1] ?? Number.NaN,
  ]);
}

const near = (a: [number, number], b: [number, number]) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]) <= 0.1;

describe('the strip map', () => {
  test('gives names on the same side of the road room without overlap, in every case', () => {
    fc.assert(
      fc.property(anyTouchpoints, (touchpoints) => {
        const boxes = placeJunctions(touchpoints).map((each) => ({
          side: each.side,
          ...nameBox(each),
        }));
        boxes.forEach((box, index) => {
          const next = boxes.slice(index + 1).find(({ side }) => side === box.side);
          if (next) expect(next.left).toBeGreaterThanOrEqual(box.right - 1e-9);
        });
      }),
    );
  });

  test('keeps names and junctions on the sheet at every width', () => {
    fc.assert(
      fc.property(anyTouchpoints, stripWidths, (touchpoints, width) => {
        const sheet = sheetWidth(width);
        for (const junction of placeJunctions(touchpoints)) {
          const { left, right } = nameBox(junction);
          const toPx = (x: number) => sheet.margin + (x / strip.width) * sheet.columns;
          expect(toPx(left)).toBeGreaterThanOrEqual(0);
          expect(toPx(right)).toBeLessThanOrEqual(sheet.whole);
          expect(toPx(junction.x) + touchTarget / 2).toBeLessThanOrEqual(sheet.whole);
        }
      }),
    );
  });

  test('keeps neighbouring junctions a touch target apart at every width', () => {
    fc.assert(
      fc.property(anyTouchpoints, stripWidths, (touchpoints, width) => {
        const places = placeJunctions(touchpoints).map(({ x }) => x);
        for (const apart of gaps(places)) {
          expect((apart / strip.width) * sheetWidth(width).columns).toBeGreaterThanOrEqual(
            touchTarget,
          );
        }
      }),
    );
  });

  test('leads the journey through every junction', () => {
    fc.assert(
      fc.property(anyTouchpoints, (touchpoints) => {
        const junctions = placeJunctions(touchpoints);
        const ends = meets(stripJourney(junctions));
        for (const junction of junctions) {
          expect(ends.some((end) => near(end, [junction.x, strip.middle]))).toBe(true);
        }
      }),
    );
  });

  test('leads the cycle through exactly the touchpoints it does not drop, and stays in its band', () => {
    fc.assert(
      fc.property(anyTouchpoints, anyVerdicts, (touchpoints, some) => {
        const junctions = placeJunctions(touchpoints);
        const verdicts = junctions.map((_, index) => some[index] ?? 'dropped');
        const { certain, disputed, back } = stripCycle(junctions, verdicts);
        const ends = [...meets(certain), ...meets(disputed)];
        const stops = junctions.filter((_, index) => verdicts[index] !== 'dropped');
        if (stops.length > 1) {
          for (const stop of stops) {
            expect(ends.some((end) => near(end, [stop.x, strip.middle]))).toBe(true);
          }
        }
        const first = stops[0]?.x ?? 0;
        const last = stops.at(-1)?.x ?? 0;
        for (const [x, y] of [...coordinates(certain), ...coordinates(disputed)]) {
          expect(x).toBeGreaterThanOrEqual(first - 0.1);
          expect(x).toBeLessThanOrEqual(last + 0.1);
          expect(Math.abs(y - strip.middle)).toBeLessThanOrEqual(bend);
        }
        for (const [x, y] of coordinates(back)) {
          expect(x).toBeGreaterThanOrEqual(-strip.turn);
          expect(x).toBeLessThanOrEqual(strip.width + strip.beyond);
          expect(y).toBeLessThanOrEqual(strip.height);
        }
      }),
    );
  });

  test('takes the cycle back below the junctions', () => {
    expect(strip.returnLane - strip.middle).toBeGreaterThan(nodeRadius);
  });

  test.each(cases)('puts each touchpoint of $id in the column of its moment', ({ touchpoints }) => {
    const columns = columnScale(0, strip.width);
    placeJunctions(touchpoints).forEach((junction, index) => {
      const moment = touchpoints[index]?.moment ?? 0;
      expect(junction.column).toBe(columnOf(moment));
      expect(junction.x).toBeGreaterThan(columns(moment) ?? Number.NaN);
      expect(junction.x).toBeLessThan((columns(moment) ?? Number.NaN) + columns.bandwidth());
    });
  });

  test.each(cases)('flags the purchase of $id once, in its column', ({ touchpoints }) => {
    const flagged = placeJunctions(touchpoints).filter(({ purchase }) => purchase);
    expect(flagged.map(({ column }) => column)).toEqual([columnOf(purchaseMoment)]);
  });

  test('flags no second touchpoint of the purchase', () => {
    fc.assert(
      fc.property(anyTouchpoints, (touchpoints) => {
        const flags = placeJunctions(touchpoints).filter(({ purchase }) => purchase).length;
        expect(flags).toBe(touchpoints.some(({ moment }) => moment === purchaseMoment) ? 1 : 0);
      }),
    );
  });

  test('gives every junction half columns of its own, around its centre', () => {
    fc.assert(
      fc.property(anyTouchpoints, (touchpoints) => {
        const junctions = placeJunctions(touchpoints);
        const half = strip.width / moments.length / 2;
        for (const { start, span, x } of junctions) {
          expect(x).toBeCloseTo((start - 1 + span / 2) * half);
        }
        pairs(junctions, (junction, next) => {
          expect(junction.start + junction.span).toBeLessThanOrEqual(next.start);
        });
        expect(junctions.every(({ start, span }) => start + span - 1 <= 2 * moments.length)).toBe(
          true,
        );
      }),
    );
  });

  test('says which column is too full', () => {
    const three = ['a', 'b', 'c'].map((id) => ({ id, moment: 2 }));
    expect(() => placeJunctions(three)).toThrow(
      /Column B holds 3 touchpoints \(a, b, c\).*room for 2/,
    );
    const lastTwo = ['a', 'b'].map((id) => ({ id, moment: 10 }));
    expect(() => placeJunctions(lastTwo)).toThrow(/Column J holds 2 touchpoints/);
  });
});

describe('the style sheet', () => {
  const css = readFileSync('src/figures/lens/styles.css', 'utf8');

  test('shows the strip map from the width that the geometry counts on', () => {
    expect(css).toContain(`@container figure (width >= ${narrowestFigure / 16}rem)`);
  });

  test('gives the columns the room that the geometry counts on', () => {
    const { whole, margin, columns } = sheetWidth(narrowestFigure);
    const right = whole - margin - columns;
    expect(css).toContain(
      `${margin / 16}rem repeat(${2 * moments.length}, minmax(0, 1fr)) ${right / 16}rem;`,
    );
  });
});

describe('the course of the cycle', () => {
  test('jumps over what is dropped and is uncertain towards what is disputed', () => {
    expect(courseOf(['dropped', 'kept', 'dropped', 'kept', 'disputed'])).toEqual([
      { from: 1, to: 3, certain: true },
      { from: 3, to: 4, certain: false },
    ]);
  });

  test('turns back once, at the last touchpoint that is kept', () => {
    fc.assert(
      fc.property(anyVerdicts, (verdicts) => {
        const rows = railCycle(verdicts).flatMap(({ turns }, index) => (turns ? [index] : []));
        const kept = verdicts.filter((verdict) => verdict === 'kept').length;
        expect(rows).toEqual(kept > 1 ? [verdicts.lastIndexOf('kept')] : []);
      }),
    );
  });
});

/** Which of the cycle's lanes a row of the list joins to the row above it, and to the one below. */
const joined = ({ certain, disputed }: RailCycle, edge: 'above' | 'below') => {
  const reaches = (lane: RailLane | undefined) =>
    lane === 'through' || lane === (edge === 'above' ? 'into' : 'out');
  return { certain: reaches(certain), disputed: reaches(disputed) };
};
const apart = { certain: false, disputed: false };

describe('the list', () => {
  test('joins the rails of neighbouring rows', () => {
    fc.assert(
      fc.property(anyVerdicts, (verdicts) => {
        const rows = railCycle(verdicts);
        pairs(rows, (row, next) => {
          expect(joined(next, 'above')).toEqual(joined(row, 'below'));
        });
        expect(rows[0] && joined(rows[0], 'above')).toEqual(apart);
        const last = rows.at(-1);
        expect(last && joined(last, 'below')).toEqual(apart);
      }),
    );
  });

  test('draws the lanes of the cycle to the edges that they join', () => {
    expect(railLanes.into).toBe(`M${rail.cycle},0V${rail.node}`);
    expect(railLanes.out).toBe(`M${rail.cycle},${rail.node}V${rail.beyond}`);
    expect(railLanes.through).toBe(`M${rail.cycle},0V${rail.beyond}`);
  });

  test('keeps the rail of the journey through its junctions, within its lane, joined at the rows', () => {
    const [odd, even] = [railJourneys.odd, railJourneys.even].map((path) =>
      meets(path.replace(/V.*/, '')),
    );
    for (const ends of [odd, even]) {
      expect(ends?.[0]?.[1]).toBe(0);
      expect(ends?.[1]).toEqual([rail.journey, rail.node]);
      expect(ends?.[2]?.[1]).toBe(rail.height);
      for (const [x] of ends ?? []) expect(Math.abs(x - rail.journey)).toBeLessThanOrEqual(bend);
    }
    expect(even?.[0]?.[0]).toBe(odd?.[2]?.[0]);
    expect(odd?.[0]?.[0]).toBe(even?.[2]?.[0]);
  });

  test('leaves no road beside a touchpoint outside the course, and passes none there', () => {
    fc.assert(
      fc.property(anyVerdicts, (verdicts) => {
        const course = courseOf(verdicts);
        railCycle(verdicts).forEach(({ certain, disputed, passes }, index) => {
          const beside = course.some(({ from, to }) => from <= index && index <= to);
          expect(certain !== undefined || disputed !== undefined).toBe(beside);
          expect(passes).toBe(beside && verdicts[index] === 'dropped');
        });
      }),
    );
  });
});
