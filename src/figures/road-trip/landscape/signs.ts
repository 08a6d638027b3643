import { range } from 'd3';
import type { Point } from '../../drawing/curves.ts';
import { circle, data, path, placed, straight } from './pen.ts';

/* What is no thing but a sign on the map. */

/** The rays of a view in all directions. */
export const viewpoint = (x: number, y: number): string =>
  path(
    range(7)
      .map((index) => Math.PI + (index * Math.PI) / 6)
      .map((angle) => [Math.cos(angle), Math.sin(angle)] as const)
      .map(([right, down]) => data`M${x + right * 13},${y + down * 13}l${right * 11},${down * 11}`)
      .join(''),
    'ray',
  ) + circle(x, y - 1, 4.5, 'ink');

export const bench = (x: number, y: number): string =>
  path(data`M${x - 9},${y}v-14M${x + 9},${y}v-14M${x - 12},${y - 6}h24M${x - 12},${y - 11}h24`);

export const note = (x: number, y: number, scale: number): string =>
  placed(
    x,
    y,
    path('M3,0V-18q2,5 7,7', 'stem') + path('M-4,0a4,3 0 1 0 8,0a4,3 0 1 0 -8,0z', 'ink'),
    scale,
    -8,
  );

export const twoNotes = (x: number, y: number, scale: number): string =>
  placed(
    x,
    y,
    path('M-7,0V-17L8,-20V-3', 'stem') +
      path(
        'M-7,-17L8,-20V-16L-7,-13ZM-14,1a4,3 0 1 0 8,0a4,3 0 1 0 -8,0zM1,-2a4,3 0 1 0 8,0a4,3 0 1 0 -8,0z',
        'ink',
      ),
    scale,
    -8,
  );

/** Two at a table, and what one of them tells. */
export const table = (x: number, foot: number, scale: number): string =>
  placed(
    x,
    foot,
    path(
      'M-32,-84H14Q20,-84 20,-78V-53Q20,-47 14,-47H-2L-12,-37L-11,-47H-32Q-38,-47 -38,-53V-78Q-38,-84 -32,-84Z',
      'wall',
    ) +
      path('M-32,-54L-20,-71L-13,-62L-4,-76L12,-54Z', 'near thin') +
      circle(10, -74, 4, 'lit') +
      path('M-27,0Q-27,-19 -19,-19T-11,0Z', 'roof') +
      path('M15,0Q15,-18 23,-18T31,0Z', 'wall') +
      circle(-19, -26, 6, 'wall') +
      circle(23, -25, 6, 'wall') +
      path('M2,-8V0M-4,0H8', 'post') +
      path('M-11,-11H15V-8H-11ZM-6,-11v-5h5v5zM7,-11v-5h5v5z', 'wall'),
    scale,
  );

/** The sign of a road that ends. */
export const deadEnd = (x: number, foot: number, scale: number): string =>
  placed(
    x,
    foot,
    path('M0,0V-26', 'post') +
      path('M-11,-46H11V-24H-11Z', 'wall') +
      path('M0,-27V-39M-7,-40H7', 'ray'),
    scale,
  );

/** @param north where north is, in degrees clockwise from the top */
export function compass(x: number, y: number, radius: number, north: number): string {
  const star = (points: number, outer: number, inner: number) =>
    straight(
      range(points * 2).map((index): Point => {
        const angle = (index * Math.PI) / points - Math.PI / 2;
        const length = index % 2 ? inner : outer;
        return [Math.cos(angle) * length, Math.sin(angle) * length];
      }),
    );
  const halves = range(4)
    .map((index) =>
      placed(
        0,
        0,
        path(data`M0,0v${-radius}l${radius * 0.155},${radius * 0.845}Z`, 'ink'),
        1,
        index * 90,
      ),
    )
    .join('');
  const rose =
    circle(0, 0, radius * 0.74, 'thin') +
    placed(0, 0, path(star(4, radius * 0.62, radius * 0.2), 'wall thin'), 1, 45) +
    path(star(4, radius, radius * 0.22), 'wall') +
    halves;
  const angle = ((north - 90) * Math.PI) / 180;
  const letter = placed(
    Math.cos(angle) * (radius + 9),
    Math.sin(angle) * (radius + 9),
    path('M-3.5,5V-5L3.5,5V-5', 'letter'),
  );
  return placed(x, y, placed(0, 0, rose, 1, north) + letter);
}
