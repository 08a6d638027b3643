import type { Point } from '../../../../src/figures/drawing/curves.ts';

const stepsPerPiece = 64;

/**
 * Points along an SVG path that is made of absolute M, C, L, H, V and Z commands.
 * @throws on any other command
 */
export function along(path: string): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  const cubic = (a: Point, b: Point, c: Point) => {
    const from = at;
    for (let step = 1; step <= stepsPerPiece; step++) {
      const t = step / stepsPerPiece;
      const u = 1 - t;
      const mix = (axis: 0 | 1) =>
        u ** 3 * from[axis] + 3 * u * u * t * a[axis] + 3 * u * t * t * b[axis] + t ** 3 * c[axis];
      points.push([mix(0), mix(1)]);
    }
    at = c;
  };
  const straight = (to: Point) => cubic(at, to, to);
  for (const [, command = '', text = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'M') {
      at = start = [a, b];
      points.push(at);
    } else if (command === 'C') cubic([a, b], [c, d], [e, f]);
    else if (command === 'L') straight([a, b]);
    else if (command === 'H') straight([a, at[1]]);
    else if (command === 'V') straight([at[0], a]);
    else if (command === 'Z') straight(start);
    else throw new Error(`${command}: not a command that this reads`);
  }
  return points;
}

/** The box around a path. */
export function boxOf(path: string) {
  const points = along(path);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** How far a point lies from a path. */
export const distanceTo = (path: string, [x, y]: Point): number =>
  Math.min(...along(path).map(([px, py]) => Math.hypot(px - x, py - y)));
