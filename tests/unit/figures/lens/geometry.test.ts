import { readFileSync } from 'node:fs';
import { pairs } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moments, purchaseMoment } from '../../../../src/figures/drawing/columns.ts';
import {
  bend,
  columnsOf,
  courseOf,
  mostPlaces,
  narrowestFigure,
  nodeRadius,
  parking,
  placeJunctions,
  placesOf,
  rail,
  type RailCycle,
  railCycle,
  railJourneys,
  type RailLane,
  railLanes,
  sheetWidth,
  strip,
  stripCycle,
  stripGraticule,
  stripJourney,
  touchTarget,
} from '../../../../src/figures/lens/geometry.ts';
import { anyTouchpoints, anyVerdicts, cases } from './cases.ts';

/** Half the length of the traveller, and where the shield of a road ends, in px. */
const halfCar = 21;
const shieldEnd = 40;

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
  test('keeps junctions on the sheet at every width, and the traveller off the shield', () => {
    fc.assert(
      fc.property(anyTouchpoints, stripWidths, (touchpoints, width) => {
        const sheet = sheetWidth(width);
        for (const junction of placeJunctions(touchpoints)) {
          const x = sheet.margin + (junction.x / strip.width) * sheet.columns;
          expect(x + touchTarget / 2).toBeLessThanOrEqual(sheet.whole);
          expect(x - parking - halfCar).toBeGreaterThanOrEqual(shieldEnd);
        }
      }),
    );
  });

  test('keeps the parked traveller off the number of the junction before, and off its own', () => {
    const place = sheetWidth(narrowestFigure).columns / mostPlaces;
    expect(place - parking - halfCar).toBeGreaterThanOrEqual(nodeRadius);
    expect(parking - halfCar).toBeGreaterThanOrEqual(nodeRadius - 2);
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
        const { certain, disputed } = stripCycle(junctions, verdicts);
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
      }),
    );
  });

  test.each(cases)('puts each touchpoint of $id in the column of its moment', ({ touchpoints }) => {
    const place = strip.width / placesOf(touchpoints);
    for (const { moment, x } of placeJunctions(touchpoints)) {
      const column = columnsOf(touchpoints).find((each) => each.moment === moment);
      expect(column).toBeDefined();
      expect(x).toBeGreaterThan(((column?.start ?? 0) - 1) * place);
      expect(x).toBeLessThan(((column?.start ?? 0) - 1 + (column?.span ?? 0)) * place);
    }
  });

  test.each(cases)('flags the purchase of $id once, at its moment', ({ touchpoints }) => {
    const flagged = placeJunctions(touchpoints).filter(({ purchase }) => purchase);
    expect(flagged.map(({ moment }) => moment)).toEqual([purchaseMoment]);
  });

  test('flags no second touchpoint of the purchase', () => {
    fc.assert(
      fc.property(anyTouchpoints, (touchpoints) => {
        const flags = placeJunctions(touchpoints).filter(({ purchase }) => purchase).length;
        expect(flags).toBe(touchpoints.some(({ moment }) => moment === purchaseMoment) ? 1 : 0);
      }),
    );
  });

  test('has a column for each of the ten moments, one after the other', () => {
    fc.assert(
      fc.property(anyTouchpoints, (touchpoints) => {
        const columns = columnsOf(touchpoints);
        expect(columns.map(({ moment }) => moment)).toEqual(moments);
        pairs(columns, (column, next) => {
          expect(next.start).toBe(column.start + column.span);
        });
        expect(stripGraticule(touchpoints).match(/M/g)?.length).toBe(moments.length + 1);
      }),
    );
  });

  test('gives every junction a place of its own, in whose middle it lies', () => {
    fc.assert(
      fc.property(anyTouchpoints, (touchpoints) => {
        const place = strip.width / placesOf(touchpoints);
        const junctions = placeJunctions(touchpoints);
        for (const { start, x } of junctions) expect(x).toBeCloseTo((start - 0.5) * place);
        for (const gap of gaps(junctions.map(({ start }) => start))) {
          expect(gap).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the styles of both layouts', () => {
  const css = ['lens/layouts', 'drawing/stops']
    .map((layout) => readFileSync(`src/figures/${layout}.css`, 'utf8'))
    .join('');

  test('shows the strip map from the width that the geometry counts on', () => {
    expect(css).toContain(`@container figure (width >= ${narrowestFigure / 16}rem)`);
  });

  test('gives the columns the room that the geometry counts on, and the traveller its place', () => {
    const { whole, margin, columns } = sheetWidth(narrowestFigure);
    const right = whole - margin - columns;
    const template = css.replace(/\s+/g, ' ').replace(/([(]) | ([)])/g, '$1$2');
    expect(template).toContain(`--margin: ${margin / 16}rem;`);
    expect(template).toContain(`repeat(var(--places, 10), minmax(0, 1fr)) ${right / 16}rem;`);
    expect(template).toContain(`--parking: ${parking / 16}rem`);
  });
});

describe('the course of the cycle', () => {
  test('jumps over what is dropped and is uncertain towards what is disputed', () => {
    expect(courseOf(['dropped', 'kept', 'dropped', 'kept', 'disputed'])).toEqual([
      { from: 1, to: 3, certain: true },
      { from: 3, to: 4, certain: false },
    ]);
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
    expect(railLanes.into).toBe(`M${rail.cycle},${-rail.beyond}V${rail.node}`);
    expect(railLanes.out).toBe(`M${rail.cycle},${rail.node}V${rail.beyond}`);
    expect(railLanes.through).toBe(`M${rail.cycle},${-rail.beyond}V${rail.beyond}`);
  });

  test('keeps the rail of the journey through its junctions, within its lane, joined at the rows', () => {
    const [odd, even] = [railJourneys.odd, railJourneys.even].map(({ into, out }) => [
      ...meets(into.replace(/^M.*V0L/, 'M')),
      ...meets(out.replace(/V.*/, '')).slice(1),
    ]);
    for (const ends of [odd, even]) {
      expect(ends?.[0]?.[1]).toBe(0);
      expect(ends?.[1]).toEqual([rail.journey, rail.node]);
      expect(ends?.[2]?.[1]).toBe(rail.height);
      for (const [x] of ends ?? []) expect(Math.abs(x - rail.journey)).toBeLessThanOrEqual(bend);
    }
    expect(even?.[0]?.[0]).toBe(odd?.[2]?.[0]);
    expect(odd?.[0]?.[0]).toBe(even?.[2]?.[0]);
  });

  test('leaves no road beside a touchpoint outside the course', () => {
    fc.assert(
      fc.property(anyVerdicts, (verdicts) => {
        const course = courseOf(verdicts);
        railCycle(verdicts).forEach(({ certain, disputed }, index) => {
          const beside = course.some(({ from, to }) => from <= index && index <= to);
          expect(certain !== undefined || disputed !== undefined).toBe(beside);
        });
      }),
    );
  });
});
