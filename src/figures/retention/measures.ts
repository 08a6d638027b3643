/*
 * The measures of the motorway, and how wide it is for how many: without D3, because the page asks for this before the figure
 * is near. A unit is a sixteenth of a rem.
 */

export type Layout = 'lying' | 'standing';

export const lying = {
  width: 1010,
  height: 336,
  /** The upper edge of the road, and the width that one customer takes. */
  top: 52,
  each: 1.6,
  /** The middle of the first block of cars, and from there to the next. */
  first: 76,
  step: 163,
  /** Where those who leave come to stand. */
  exits: 262,
  /** How high a plate with words is. */
  plate: 24,
};

export const standing = {
  width: 178,
  height: 532,
  left: 14,
  each: 7.4 / 5,
  first: 44,
  step: 82,
  exits: 22,
};

/** A small car without its round ends, from one to the next in its row, and how thick it is: a dash with round ends. */
export const cars = {
  lying: { dash: 3.4, apart: 12, thick: 6 },
  standing: { dash: 3, apart: 11.5, thick: 5.2 },
};

/** How far the lower edge of a lying road is from the top, and the right edge of a standing one from the left. */
const margin = { lying: lying.top + 14, standing: standing.left + 8 };
export const edgeOf = (layout: Layout, count: number): number =>
  margin[layout] + count * (layout === 'lying' ? lying.each : standing.each);

/** How many customers a place on the board stands for: the other way round. */
export const countAt = (layout: Layout, coordinate: number): number =>
  Math.min(
    100,
    Math.max(
      0,
      Math.round((coordinate - margin[layout]) / (layout === 'lying' ? lying.each : standing.each)),
    ),
  );
