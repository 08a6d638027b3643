import { randomLcg, range } from 'd3';
import type { Point } from '../../drawing/curves.ts';
import { blob, data, path, placed, soft, straight, through } from './pen.ts';

/*
 * Land, trees, animals and sky. Each is a function of its place, its size and the seed of its own chance, so that one more
 * tree never moves another.
 */

/** A rounded hill, with engraved shading on its right flank. `look` is the class of its ground. */
export function hill(
  middle: number,
  foot: number,
  width: number,
  height: number,
  seed: number,
  look: 'hill' | 'hill near' = 'hill near',
): string {
  const random = randomLcg(seed);
  const parts = 14;
  const top = range(parts + 1).map((index): Point => {
    const t = index / parts;
    const isInside = index > 1 && index < parts - 1;
    const uneven = 1 + (isInside ? (random() - 0.5) * 0.1 : 0);
    return [
      middle + (t - 0.5) * width,
      foot - height * Math.max(0, Math.sin(Math.PI * t)) ** 1.35 * uneven,
    ];
  });
  const outline = soft(top);
  const strokes = Math.round((width / 9) * 0.8);
  const shading = range(strokes).map((index) => {
    const t = 0.5 + (0.42 * (index + random() * 0.6)) / strokes;
    const [x, y] = top[Math.floor(t * parts)] ?? [0, 0];
    const drop = (foot - y) * (0.22 + 0.3 * random());
    const slip = drop * (0.15 + (t - 0.5) * 1.3);
    return drop < 4 ? '' : data`M${x + 3},${y + 5}q${slip * 0.3},${drop * 0.5} ${slip},${drop}`;
  });
  const ground = data`L${middle + width / 2},${foot + 6}H${middle - width / 2}Z`;
  return path(outline + ground, look) + path(outline) + path(shading.join(''), 'thin');
}

/** A row of far hills down to a foot line. */
export const farHills = (points: readonly Point[], foot: number, look: string): string => {
  const outline = through(points);
  return path(`${outline}V${foot}H${points[0]?.[0] ?? 0}Z`, look) + path(outline, 'far');
};

export function broadleaf(x: number, foot: number, size: number, seed: number): string {
  const random = randomLcg(seed);
  const middle = foot - size * 1.75;
  const crown = range(8).map((index): Point => {
    const angle = (index / 8) * 2 * Math.PI;
    const radius = size * (0.84 + random() * 0.34);
    return [x + Math.cos(angle) * radius * 0.92, middle + Math.sin(angle) * radius];
  });
  const shade = data`M${x + size * 0.1},${middle + size * 0.55}q${size * 0.2},0 ${size * 0.3},${-size * 0.25}m0,${-size * 0.1}q${size * 0.15},${-size * 0.1} ${size * 0.2},${-size * 0.3}`;
  return (
    path(data`M${x},${foot}v${-size}`, 'post') + path(blob(crown), 'tree') + path(shade, 'thin')
  );
}

export function conifer(x: number, foot: number, size: number): string {
  const [w, h] = [size * 0.62, size * 2.15];
  const base = foot - size * 0.35;
  const right = data`L${x + w * 0.5},${base - h * 0.62}h${-w * 0.24}L${x + w * 0.8},${base - h * 0.3}h${-w * 0.38}L${x + w},${base}`;
  const left = data`H${x - w}L${x - w * 0.42},${base - h * 0.3}h${-w * 0.38}L${x - w * 0.26},${base - h * 0.62}h${-w * 0.24}Z`;
  const shade = data`M${x + w * 0.25},${base - h * 0.05}l${w * 0.25},${-h * 0.17}M${x + w * 0.15},${base - h * 0.35}l${w * 0.25},${-h * 0.17}`;
  return (
    path(data`M${x},${foot}V${base}`, 'post') +
    path(data`M${x},${base - h}` + right + left, 'tree') +
    path(shade, 'thin')
  );
}

export const poplar = (x: number, foot: number, size: number): string =>
  path(data`M${x},${foot}v${-size * 0.6}`, 'post') +
  path(
    data`M${x},${foot - size * 3}c${size * 0.75},${size} ${size * 0.55},${size * 2.55} 0,${size * 2.55}s${-size * 0.75},${-size * 1.55} 0,${-size * 2.55}Z`,
    'tree',
  ) +
  path(data`M${x + size * 0.2},${foot - size * 1.8}v${size * 0.8}`, 'thin');

export const cow = (x: number, foot: number, scale: number): string =>
  placed(
    x,
    foot,
    path('M-8,-6Q-9,-11 -4,-11H6Q9,-11 9,-7V-3H-8ZM9,-10l5,-1l1,4l-5,2z', 'wall thin') +
      path('M-3,-11q0,5 4,5t4,-5zM-7,-5q3,-1 3,2h-3z', 'ink') +
      path('M-6,-3V1M-3,-3V1M5,-3V1M7,-3V1', 'thin'),
    scale,
  );

export const cloud = (x: number, y: number, scale: number): string =>
  placed(
    x,
    y,
    path(
      'M-24,0H26Q34,0 32,-8Q30,-14 22,-12Q20,-24 6,-22Q-4,-32 -14,-20Q-26,-20 -25,-8Q-33,-6 -24,0Z',
      'sky',
    ),
    scale,
  );

export const birds = (x: number, y: number): string =>
  path(
    [
      [0, 0],
      [15, -6],
      [27, 2],
    ]
      .map(([right = 0, down = 0]) => data`M${x + right - 5},${y + down - 2}q3,-3 5,1q2,-4 5,-1`)
      .join(''),
    'thin',
  );

/**
 * Fields of a polder, in rows between its top and its bottom, with ditches between them that run to a vanishing point, and
 * furrows in some.
 */
export function polder(
  [left, right]: Point,
  [top, bottom]: Point,
  vanishing: number,
  seed: number,
): string {
  const random = randomLcg(seed);
  const edges = range(10).map((index) => left + ((right - left) * index) / 9);
  const rows = [0, 0.16, 0.38, 0.68, 1];
  const at = (x: number, t: number): Point => [
    vanishing + (x - vanishing) * (0.42 + 0.58 * t),
    top + (bottom - top) * t,
  ];
  const between = ([ax, ay]: Point, [bx, by]: Point) => data`M${ax},${ay}L${bx},${by}`;
  const ditches = [
    ...edges.map((x) => between(at(x, 0), at(x, 1))),
    ...rows.slice(1, -1).map((t) => between(at(left, t), at(right, t))),
  ];
  let fields = '';
  let furrows = '';
  for (const [column, x] of edges.slice(0, -1).entries()) {
    const next = edges[column + 1] ?? x;
    for (const [row, t] of rows.slice(0, -1).entries()) {
      const below = rows[row + 1] ?? t;
      if (random() > 0.5) continue;
      fields += path(
        straight([at(x, t), at(next, t), at(next, below), at(x, below)]),
        random() > 0.5 ? 'near flat' : 'away flat',
      );
      if (random() < 0.35) continue;
      furrows += range(1, 6)
        .map((index) => x + ((next - x) * index) / 6)
        .map((middle) => between(at(middle, t), at(middle, below)))
        .join('');
    }
  }
  return fields + path(furrows, 'furrow') + path(ditches.join(''), 'ditch');
}
