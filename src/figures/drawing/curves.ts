/*
 * Roads as cubic curves: what a traveller needs to know of them. Units are those of the drawing; the x axis runs right and
 * the y axis down.
 */

export type Point = readonly [x: number, y: number];

/** A cubic Bézier curve: start, two control points, end. */
export type Curve = readonly [Point, Point, Point, Point];

/** Where a traveller stands, and which way it faces: degrees, 0 to the right and 90 down. */
export interface Pose {
  x: number;
  y: number;
  turn: number;
}

/** From one point to another, level at both: the segment of D3's `curveBumpX`. */
export function bump(from: Point, to: Point): Curve {
  const middle = (from[0] + to[0]) / 2;
  return [from, [middle, from[1]], [middle, to[1]], to];
}

/** The point of the curve at `t`, from 0 to 1, by its Bernstein polynomials. */
export function pointAt([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const;
  const along = (axis: 0 | 1) =>
    weights[0] * a[axis] + weights[1] * b[axis] + weights[2] * c[axis] + weights[3] * d[axis];
  return [along(0), along(1)];
}

const stepsPerCurve = 48;

/**
 * The place on the road at this distance before its end; a road that is shorter gives its start.
 * @throws when there is no road
 */
export function backAlong(road: readonly Curve[], distance: number): Pose {
  const points = road.flatMap((curve) =>
    Array.from({ length: stepsPerCurve + 1 }, (_, step) => pointAt(curve, step / stepsPerCurve)),
  );
  let ahead = points.at(-1);
  if (!ahead) throw new Error('There is no road to stand on');
  let left = distance;
  let turn = 0;
  for (const point of points.toReversed().slice(1)) {
    const [dx, dy] = [ahead[0] - point[0], ahead[1] - point[1]];
    const length = Math.hypot(dx, dy);
    if (length > 0) turn = (Math.atan2(dy, dx) * 180) / Math.PI;
    if (length >= left && length > 0) {
      const part = left / length;
      return { x: ahead[0] - dx * part, y: ahead[1] - dy * part, turn };
    }
    left -= length;
    ahead = point;
  }
  return { x: ahead[0], y: ahead[1], turn };
}
