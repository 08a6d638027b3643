import { line, ticks } from 'd3';
import { averageYears, raised, type Unit } from './formulas.ts';

/* The two charts: how long customers stay, and what one has brought. A unit is a sixteenth of a rem. */

export const chart = { width: 300, height: 216, left: 44, right: 10, top: 12, bottom: 28 };

/** What the two charts are drawn with. */
export const looks = {
  curve: { stroke: 'var(--ink)', 'stroke-width': 2.5 },
  compared: { stroke: 'var(--border)', 'stroke-width': 2, 'stroke-dasharray': '4 3' },
  raised: { stroke: 'var(--ink)', 'stroke-width': 2, 'stroke-dasharray': '4 3' },
} as const;

type Scale = (value: number) => number;

/** A linear scale: D3's own would bring colours and dates along. */
const scale =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale =>
  (value) =>
    Math.round((start + ((value - from) / (to - from)) * (end - start)) * 10) / 10;

const alongX = (domain: readonly [number, number]) =>
  scale(domain, [chart.left, chart.width - chart.right]);
const alongY = (domain: readonly [number, number]) =>
  scale(domain, [chart.height - chart.bottom, chart.top]);

/** A line of an axis with its number. */
export interface Tick {
  value: number;
  at: number;
}

const ticksOf = (values: readonly number[], along: Scale): Tick[] =>
  values.map((value) => ({ value, at: along(value) }));

/** What the staircase spans: per cent that stay, and years. Steeper than that it leaves the chart. */
const staircase = { x: [50, 97], y: [0, 22], last: 95.5 } as const;
const stayX = alongX(staircase.x);
const yearY = alongY(staircase.y);

export const staircaseTicks = {
  x: ticksOf([50, 60, 70, 80, 90], stayX),
  y: ticksOf([0, 5, 10, 15, 20], yearY),
};

/** The curve of average years over the part that stays, as far as it is in the chart. */
const curveFrom = (from: number, to: number): [number, number][] => {
  const count = Math.max(3, Math.round(to - from));
  return Array.from({ length: count + 1 }, (_, index) => {
    const stay = from + ((to - from) * index) / count;
    return [stayX(stay), yearY(averageYears(stay / 100))];
  });
};
const pathOf = (points: [number, number][]): string => line().digits(1)(points) ?? '';

export const staircaseCurve: string = pathOf(curveFrom(staircase.x[0], staircase.last));

/** One step: as far along, and as much higher. */
export interface Step {
  /** The step as a line, and with the curve as an area. */
  line: string;
  area: string;
  /** Its two ends, and the middle of its height. */
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  /** How many years it adds. */
  years: number;
  /** Whether its words have no room at its right, because it is the last. */
  isLast: boolean;
  /** Whether the longer words of the reader's own step have room above the curve, at its left. */
  hasRoomAbove: boolean;
}

/**
 * The step from a part that stays to the part that it is raised to; `undefined` where it does not lie in the chart.
 * @param stay per cent
 */
export function stepOf(stay: number, more: number, unit: Unit): Step | undefined {
  const after = Math.round(raised(stay / 100, more, unit) * 1000) / 10;
  if (stay < staircase.x[0] || after > staircase.last || after <= stay) return undefined;
  const [low, high] = [averageYears(stay / 100), averageYears(after / 100)];
  const from = [stayX(stay), yearY(low)] as const;
  const to = [stayX(after), yearY(high)] as const;
  const step = `M${from.join()}H${to[0]}V${to[1]}`;
  const back = pathOf(curveFrom(stay, after).reverse());
  return {
    line: step,
    area: `${step}L${back.slice(1)}Z`,
    from,
    to,
    years: high - low,
    isLast: after > 88,
    hasRoomAbove: after > 72,
  };
}

/** How many payments the second chart shows. */
export const payments = 10;

/** What one customer has brought after each payment, less what it cost to win one: two lines, and the axes. */
export interface WorthChart {
  now: string;
  then: string;
  area: string;
  zero: number;
  ends: readonly [now: number, then: number];
  x: Tick[];
  y: Tick[];
}

export function worthChart(
  now: readonly number[],
  then: readonly number[],
  cost: number,
): WorthChart {
  const low = -cost;
  const high = Math.max(0, ...now, ...then) - cost;
  // A chart of nothing still has an axis.
  const spread = Math.max(high, 0) - low || 1;
  const marks = ticks(low, low + spread, 5);
  const x = alongX([0, payments]);
  const y = alongY([Math.min(low, marks[0] ?? low), Math.max(low + spread, marks.at(-1) ?? 0)]);
  const stairs = (values: readonly number[]) =>
    values
      .map((value, index) =>
        index === 0 ? `M${x(0)},${y(value - cost)}` : `H${x(index - 0.5)}V${y(value - cost)}`,
      )
      .join('') + `H${x(payments)}`;
  const corners = (values: readonly number[]) =>
    values.flatMap((value, index): [number, number][] => [
      [x(Math.max(0, index - 0.5)), y(value - cost)],
      [x(Math.min(payments, index + 0.5)), y(value - cost)],
    ]);
  return {
    now: stairs(now),
    then: stairs(then),
    area: `${pathOf([...corners(then), ...corners(now).reverse()])}Z`,
    zero: y(0),
    ends: [y((now.at(-1) ?? 0) - cost), y((then.at(-1) ?? 0) - cost)],
    x: ticksOf([0, 2, 4, 6, 8, 10], x),
    y: ticksOf(marks, y),
  };
}
