import { randomLcg } from 'd3';
import type { Point } from '../../drawing/curves.ts';
import { lying } from '../geometry.ts';
import { grove, lyingLandmark, type Site } from './landmarks.ts';
import { windmill } from './built.ts';
import { birds, broadleaf, cloud, cow, farHills, hill, polder, poplar } from './nature.ts';
import { data, painted, path, placed, rectangle, soft, type Thing } from './pen.ts';
import { compass } from './signs.ts';

/*
 * The land that the lying map shows: flat in the west of the drawing, hills in its east, a river between them. The land tells
 * how far one is.
 */

const { width, height } = lying;

/** The middle of the river and half its width, from the horizon to the front. */
const river: readonly (readonly [x: number, y: number, half: number])[] = [
  [556, 96, 2],
  [528, 112, 4],
  [548, 134, 7],
  [486, 168, 12],
  [460, 214, 17],
  [470, 262, 20],
  [418, 310, 26],
  [400, 346, 30],
];

function drawnRiver(): string {
  const bank = (side: 1 | -1) => river.map(([x, y, half]): Point => [x + side * half, y]);
  const [left, right, back] = [bank(-1), bank(1), bank(1).reverse()].map((each) => soft(each));
  return (
    path(`${left}L${back?.slice(1)}Z`, 'river') +
    path(`${left}${right}`, 'bank') +
    path(
      'M446,224q7,-4 13,0t12,0M432,292q8,-4 15,0t14,0M486,170q5,-3 9,0t9,0M404,322q8,-4 15,0t14,0',
      'bank',
    )
  );
}

const farAway = (): string =>
  cloud(132, 52, 0.9) +
  cloud(330, 36, 0.7) +
  cloud(893, 40, 0.85) +
  birds(430, 46) +
  farHills(
    [
      [446, 95],
      [520, 76],
      [566, 62],
      [612, 66],
      [660, 44],
      [716, 30],
      [770, 42],
      [820, 52],
      [880, 60],
      [940, 66],
      [1012, 74],
    ],
    130,
    'away flat',
  ) +
  farHills(
    [
      [520, 100],
      [590, 82],
      [640, 86],
      [692, 62],
      [748, 60],
      [800, 74],
      [858, 72],
      [910, 88],
      [960, 84],
      [1012, 96],
    ],
    140,
    'land flat',
  );

const flatLand = (): string =>
  path(
    `M0,86C200,84 360,86 520,94S700,110 760,112S920,104 ${width},106V${height}H0Z`,
    'land flat',
  ) +
  path(
    'M0,86C200,84 360,86 520,94M40,86v-7h10v7M54,86v-5h8v5M57,81v-12l3,-4l3,4v12M206,85q10,-6 20,0q8,-5 18,0q12,-7 24,0',
    'far',
  ) +
  `<clipPath id="polder"><path d="M0,90H470L430,${height}H0Z"/></clipPath><g clip-path="url(#polder)">${polder([-240, 560], [90, height + 6], 210, 0.31)}</g>`;

const hills = (): readonly Thing[] => [
  [150, hill(596, 164, 118, 52, 0.2, 'hill')],
  [158, hill(868, 172, 150, 60, 0.5)],
  [160, hill(968, 176, 130, 46, 0.7, 'hill')],
  [170, hill(664, 196, 130, 64, 0.35)],
  [204, hill(738, 262, 310, 152, 0.62)],
];

interface Wood {
  trees: number;
  from: Point;
  to: Point;
  size: number;
  seed: number;
}

const woods: readonly Wood[] = [
  { trees: 7, from: [806, 152], to: [866, 172], size: 9, seed: 0.41 },
  { trees: 5, from: [560, 134], to: [606, 160], size: 7, seed: 0.13 },
  { trees: 6, from: [905, 152], to: [1006, 188], size: 9, seed: 0.77 },
  { trees: 5, from: [640, 168], to: [690, 196], size: 8, seed: 0.9 },
  { trees: 7, from: [766, 178], to: [806, 208], size: 10, seed: 0.27 },
  { trees: 5, from: [764, 228], to: [790, 268], size: 10, seed: 0.3 },
  { trees: 22, from: [560, 306], to: [1006, 334], size: 12, seed: 0.66 },
];

/** The trees of a wood, on places that chance gives; in front they leave the names of the stops free. */
function wood({ trees, from, to, size, seed }: Wood, sites: readonly Site[]): Thing[] {
  const random = randomLcg(seed);
  const places = Array.from({ length: trees }, (): Point => [
    Math.round(from[0] + (to[0] - from[0]) * random()),
    Math.round(from[1] + (to[1] - from[1]) * random()),
  ]);
  const isFree = ([x, y]: Point) =>
    sites.every(({ at }) => Math.abs(x - at[0]) > 36 || Math.abs(y - at[1] - 40) > 42);
  const nearness = 0.75 + (0.5 * (from[1] + to[1])) / 2 / height;
  return grove(places.filter(isFree), Math.round(size * nearness * 10) / 10);
}

const lowland = (): readonly Thing[] => [
  ...[18, 34, 50, 66].map((x): Thing => [118, poplar(x, 118, 9)]),
  ...[248, 262, 276, 290].map((x): Thing => [123, poplar(x, 123, 9)]),
  [132, windmill(152, 138, 22)],
  [176, cow(262, 170, 0.9)],
  [182, cow(236, 182, 1)],
  [168, cow(352, 158, 0.8)],
  [190, cow(140, 178, 1)],
  ...(
    [
      [18, 320, 13],
      [142, 320, 12],
      [160, 331, 14],
      [244, 327, 13],
      [352, 329, 12],
      [362, 316, 11],
    ] as const
  ).map(([x, y, size], index): Thing => [y, broadleaf(x, y, size, 0.1 + index * 0.13)]),
];

/** The two walls of the bridge, on either side of the road where it crosses the river. */
const bridge = (sites: readonly Site[]): string => {
  const before = sites.find(({ at }) => at[0] > 380)?.at ?? [405, 236];
  const after = sites.find(({ at }) => at[0] > 480)?.at ?? [512, 246];
  const y = (before[1] + after[1]) / 2;
  const fall = after[1] - before[1];
  return path(
    data`M${434},${y - fall * 0.25 - 16}q6,4 14,${5}q24,${fall * 0.4} 36,${fall * 0.5}q6,0 10,-4M${434},${y - fall * 0.25 + 15}q6,-4 14,-4q24,${fall * 0.4} 36,${fall * 0.5}q6,2 10,6`,
    'wall-line',
  );
};

/** The landscape of the lying map, without its road. */
export const lyingLandscape = (sites: readonly Site[]): string =>
  rectangle(0, 0, width, height, 'paper') +
  farAway() +
  flatLand() +
  drawnRiver() +
  painted([
    ...hills(),
    ...woods.flatMap((each) => wood(each, sites)),
    ...lowland(),
    ...sites.flatMap(lyingLandmark),
  ]) +
  bridge(sites) +
  placed(0, 0, compass(64, 46, 22, -90));
