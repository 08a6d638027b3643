import type { Point } from '../../drawing/curves.ts';
import { billboard, castle, church, fuelStation, house } from './built.ts';
import { broadleaf, conifer, poplar } from './nature.ts';
import { path, type Thing } from './pen.ts';
import { bench, deadEnd, note, table, twoNotes, viewpoint } from './signs.ts';

/** What can stand at a stop. */
export const landmarks = [
  'house',
  'billboard',
  'fuel-station',
  'music',
  'village',
  'dead-end',
  'view',
  'castle',
  'table',
] as const;

export type Landmark = (typeof landmarks)[number];

/** Where a stop lies in a landscape, and the landmark that stands at it. */
export interface Site {
  at: Point;
  landmark: Landmark;
}

/** A lane that leaves the road and ends in a loop. */
const lane = (d: string): string => path(d, 'lane edge') + path(d, 'lane') + path(d, 'lane middle');

/** What stands at a stop of the lying landscape, where there is room over the road. */
export function lyingLandmark({ at: [x, y], landmark }: Site): readonly Thing[] {
  switch (landmark) {
    case 'house':
      return [
        [y - 16, house(x - 44, y - 16, 62, 34, { isLit: true, hasChimney: true })],
        [y - 15, broadleaf(x + 34, y - 16, 13, 0.8)],
        [y - 14, broadleaf(x - 56, y - 12, 11, 0.2)],
      ];
    case 'billboard':
      return [[y - 16, billboard(x, y - 16, 1)]];
    case 'fuel-station':
      return [[y - 14, fuelStation(x + 4, y - 14, 1.08)]];
    case 'music':
      return [
        [y - 34, poplar(x - 39, y - 30, 15) + poplar(x + 25, y - 36, 14)],
        [
          y - 32,
          note(x - 17, y - 58, 1.15) + twoNotes(x + 7, y - 78, 1) + note(x + 33, y - 60, 0.85),
        ],
      ];
    case 'village':
      return [
        [y - 54, house(x + 40, y - 54, 20, 12)],
        [y - 50, house(x + 16, y - 50, 22, 13, { isLit: true })],
        [y - 44, house(x + 62, y - 44, 22, 13)],
        [y - 34, house(x + 24, y - 34, 26, 15, { isLit: true })],
        [y - 28, house(x + 48, y - 28, 24, 14)],
        [y - 20, church(x - 6, y - 20, 19)],
      ];
    case 'dead-end':
      return [
        [y + 11, lane(`M${x + 17},${y - 16}c28,8 24,32 36,50s22,28 34,16s-4,-24 -18,-18`)],
        [
          y + 70,
          house(x + 97, y + 70, 32, 17, { hasChimney: true }) + deadEnd(x + 108, y + 44, 0.72),
        ],
      ];
    case 'view':
      return [[y - 16, viewpoint(x, y - 28) + bench(x + 38, y - 16)]];
    case 'castle':
      return [
        [y - 18, castle(x + 5, y - 18, 1.05)],
        [y - 17, house(x + 49, y - 16, 24, 14, { isLit: true }) + house(x - 57, y - 14, 22, 13)],
      ];
    case 'table':
      return [[y - 18, table(x + 2, y - 18, 1.02)]];
  }
}

/** What stands at a stop of the standing landscape: at its right where the road swings left, and the other way round. */
export function standingLandmark({ at: [x, y], landmark }: Site): readonly Thing[] {
  const isRight = x < 80;
  switch (landmark) {
    case 'house':
      return [[y + 12, house(x + 26, y + 12, 46, 25, { isLit: true, hasChimney: true })]];
    case 'billboard':
      return [[y + 22, billboard(34, y + 22, 0.84)]];
    case 'fuel-station':
      return [[y + 18, fuelStation(x + 56, y + 18, 0.86)]];
    case 'music':
      return [[y - 6, note(28, y - 8, 1) + twoNotes(46, y + 10, 0.85)]];
    case 'village':
      return [
        [y - 10, house(x + 30, y - 10, 20, 12)],
        [y - 6, house(x + 52, y - 6, 22, 13, { isLit: true })],
        [y + 10, house(x + 40, y + 10, 24, 14)],
        [y + 22, church(x + 22, y + 22, 13)],
      ];
    case 'dead-end':
      return [
        [y + 4, lane(`M${x},${y - 16}c20,-8 14,-22 28,-22s12,18 0,22`)],
        [y + 5, deadEnd(139, y - 28, 0.7)],
      ];
    case 'view':
      return [[y, viewpoint(x + 38, y)]];
    case 'castle':
      return [[y + 22, castle(isRight ? 110 : 34, y + 22, 0.82)]];
    case 'table':
      return [[y + 34, table(isRight ? 122 : 40, y + 34, 0.78)]];
  }
}

/** Trees at places that are given; every third has leaves. */
export const grove = (places: readonly Point[], size: number): Thing[] =>
  places.map(([x, y], index) => [
    y,
    index % 3 ? conifer(x, y, size) : broadleaf(x, y, size * 0.78, index / 9),
  ]);
