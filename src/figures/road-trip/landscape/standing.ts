import { range } from 'd3';
import type { Point } from '../../drawing/curves.ts';
import { standing } from '../geometry.ts';
import { windmill } from './built.ts';
import { grove, type Site, standingLandmark } from './landmarks.ts';
import { broadleaf, cow, hill, poplar } from './nature.ts';
import { data, painted, path, rectangle, soft, type Thing } from './pen.ts';

/* The same land beside the road of the standing map, which is a strip: fields, then the river, then the hills. */

const { width, height } = standing;
const riverY = 326;

const fields = (): string => {
  const ditches =
    range(-1, 5)
      .map((row) => data`M0,${50 + row * 66}L${width},${36 + row * 66}`)
      .join('') + [24, 116, 136].map((x) => data`M${x + 1},0L${x - 14},${riverY}`).join('');
  const furrows = range(-1, 4).flatMap((row) =>
    range(1, 5).map(
      (index) =>
        data`M0,${56 + row * 66 + index * 9}l22,-2.5M118,${44 + row * 66 + index * 10}l16,-1.5`,
    ),
  );
  return path(furrows.join(''), 'furrow') + path(ditches, 'ditch');
};

const river = (): string => {
  const middle = soft(
    (
      [
        [-6, 0],
        [30, -8],
        [70, 10],
        [110, 0],
        [156, -16],
      ] as const
    ).map(([x, y]): Point => [x, riverY + y]),
  );
  return (
    path(middle, 'water edge') +
    path(middle, 'water') +
    path(`M14,${riverY - 4}q5,-3 9,0t9,0M112,${riverY - 4}q5,-3 9,0t9,0`, 'bank')
  );
};

const leaves: readonly Point[] = [
  [20, 74],
  [142, 84],
  [22, 106],
  [134, 184],
  [12, 180],
  [140, 266],
  [10, 382],
  [136, 462],
  [20, 656],
  [36, 670],
  [16, 676],
];

const scenery = (): readonly Thing[] => [
  ...leaves.map(([x, y], index): Thing => [y, broadleaf(x, y, 9, 0.1 + index / 13)]),
  ...[122, 136].map((x): Thing => [140, poplar(x, 140, 10)]),
  ...[16, 28].map((x): Thing => [220, poplar(x, 220, 10)]),
  [280, windmill(130, 292, 15)],
  [270, cow(18, 256, 0.9)],
  [402, hill(26, 422, 62, 34, 0.3)],
  [408, hill(136, 440, 58, 36, 0.6)],
  [428, hill(24, 454, 70, 38, 0.5)],
  [492, hill(128, 510, 70, 36, 0.9)],
  [500, hill(66, 550, 168, 74, 0.2)],
  [542, hill(16, 570, 60, 34, 0.1)],
  ...grove(
    [
      [120, 534],
      [134, 540],
      [112, 544],
      [20, 508],
      [30, 516],
      [12, 522],
      [22, 586],
      [32, 594],
      [12, 600],
    ],
    10,
  ),
];

/** The landscape of the standing map, without its road. */
export const standingLandscape = (sites: readonly Site[]): string =>
  rectangle(0, 0, width, height, 'land flat') +
  fields() +
  river() +
  painted([...scenery(), ...sites.flatMap(standingLandmark)]);
