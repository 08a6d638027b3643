import { curveCatmullRom, line } from 'd3';

type Point = [x: number, y: number];

/** One drawing of the sheet index's road; it is stretched over the ground of its parts. */
export interface RoadDrawing {
  /** Which layout shows it, and where. */
  place: 'first-row' | 'second-row' | 'narrow';
  /** The drawing's width and height in its own units. */
  width: number;
  height: number;
  /** The path of each stretch, with the place of its part in the order of the parts. */
  stretches: { part: number; d: string }[];
}

const path = line<Point>().curve(curveCatmullRom.alpha(0.5));
const draw = (points: Point[]): string =>
  path(points)?.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)) ??
  '';

/**
 * For a wide page, two strips of one road, as in a road atlas: three parts from left to right, out of the map, and in again
 * at the left for the last two, so that they are read in their order.
 */
const firstRow: RoadDrawing = {
  place: 'first-row',
  width: 300,
  height: 100,
  stretches: [
    {
      part: 0,
      d: draw([
        [4, 22],
        [22, 12],
        [48, 16],
        [72, 22],
        [100, 15],
      ]),
    },
    {
      part: 1,
      d: draw([
        [100, 15],
        [125, 9],
        [150, 17],
        [176, 22],
        [200, 14],
      ]),
    },
    {
      part: 2,
      d: draw([
        [200, 14],
        [224, 8],
        [252, 17],
        [278, 13],
        [300, 18],
      ]),
    },
  ],
};

const secondRow: RoadDrawing = {
  place: 'second-row',
  width: 300,
  height: 100,
  stretches: [
    {
      part: 3,
      d: draw([
        [0, 18],
        [30, 12],
        [60, 18],
        [92, 11],
        [122, 21],
        [150, 17],
      ]),
    },
    {
      part: 4,
      d: draw([
        [150, 17],
        [178, 14],
        [205, 21],
        [235, 12],
        [262, 15],
        [294, 19],
      ]),
    },
  ],
};

/** For a narrow page: straight down beside the parts, each 100 units high. */
const narrow: RoadDrawing = {
  place: 'narrow',
  width: 30,
  height: 500,
  stretches: [0, 1, 2, 3, 4].map((part) => ({
    part,
    d: draw([
      [15, part * 100],
      [9, part * 100 + 30],
      [21, part * 100 + 70],
      [15, part * 100 + 100],
    ]),
  })),
};

export const roadDrawings: readonly RoadDrawing[] = [firstRow, secondRow, narrow];
