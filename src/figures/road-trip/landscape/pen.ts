import { curveBasis, curveBasisClosed, curveLinearClosed, curveNatural, line } from 'd3';
import type { Point } from '../../drawing/curves.ts';

/*
 * What everything in the landscape is drawn with: SVG as text. A line without a class is drawn by the sketching pen; a class
 * fills it or takes another pen, see document.ts.
 */

/** A number as short as the drawing allows: in tenths of a unit. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Path data with its numbers, in their order, made short. */
export const data = (parts: TemplateStringsArray, ...numbers: readonly number[]): string =>
  parts.map((part, index) => part + (index in numbers ? short(numbers[index] ?? 0) : '')).join('');

export const path = (d: string, look = ''): string =>
  d && `<path${look && ` class="${look}"`} d="${d}"/>`;

export const rectangle = (x: number, y: number, width: number, height: number, look: string) =>
  path(data`M${x},${y}h${width}v${height}h${-width}Z`, look);

export const circle = (x: number, y: number, radius: number, look: string): string =>
  `<circle class="${look}" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"/>`;

/** What is drawn around its own foot, moved to where it stands. */
export const placed = (x: number, y: number, drawing: string, scale = 1, turn = 0): string =>
  `<g transform="translate(${short(x)} ${short(y)})${scale === 1 ? '' : ` scale(${scale})`}${turn === 0 ? '' : ` rotate(${turn})`}">${drawing}</g>`;

const along = (curve: typeof curveNatural) => (points: readonly Point[]) =>
  line<Point>(
    (point) => point[0],
    (point) => point[1],
  )
    .curve(curve)
    .digits(1)(points) ?? '';

export const soft = along(curveBasis);
export const through = along(curveNatural);
export const blob = along(curveBasisClosed);
export const straight = along(curveLinearClosed);

/** Something in the landscape, with the height of its foot: what stands lower is nearer, and painted later. */
export type Thing = readonly [foot: number, drawing: string];

/** The things from back to front. */
export const painted = (things: readonly Thing[]): string =>
  [...things]
    .sort(([a], [b]) => a - b)
    .map(([, drawing]) => drawing)
    .join('');
