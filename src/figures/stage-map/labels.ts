import { extentOf, type Shape, type Side, sideOf, type StageSpan, stripWidth } from './geometry.ts';
import { textWidth } from '../drawing/text-width.ts';

/* Where the names of the stages stand along a wide strip, in CSS pixels at a root font size of 16. */

/** The strip in a wide figure; lying.css uses the same measures. */
export const wideSheet = {
  /** The narrowest figure that shows the strip lying down: ten columns with the names of the moments. */
  from: 1008,
  /** The margins left and right of the columns; the shield stands in the left one. */
  left: 40,
  right: 8,
  fontSize: 16,
  /** Of letters on a wall, where the sheet is as narrow as this and letters do not shrink with it. */
  wallFontSize: 22,
  lineHeight: 1.2,
  padding: 4,
} as const;

/** @param figure the width of the figure inside its border */
export const columnWidth = (figure: number): number =>
  (figure - 2 - wideSheet.left - wideSheet.right) / 10;

export interface Placement {
  side: Side;
  /** Under its junction, or against the right edge of the sheet. */
  align: 'centre' | 'end';
  /**
   * The width at which it breaks into lines, in columns: a multiple of one half. A name that fits on one line at every
   * width has none.
   */
  room: number | undefined;
}

const widestRoom = 4;
const inColumns = (x: number): number => (x * 10) / stripWidth;
/** Around a name, in columns of the narrowest sheet. */
const padding = wideSheet.padding / columnWidth(wideSheet.from);
const toHalves = (columns: number): number => Math.floor(columns * 2) / 2;

/**
 * Gives every name room on its side of the road, at every width: in the narrowest sheet half the way to its neighbours
 * on the same side, or one line where that does not touch them. A name too long for the right edge ends at that edge.
 * @param fontSize in CSS pixels
 */
export function placeLabels(
  stages: readonly (StageSpan & { name: string })[],
  shape: Shape,
  fontSize: number = wideSheet.fontSize,
): Placement[] {
  const column = columnWidth(wideSheet.from);
  const places = stages.map((stage, index) => {
    const centre = inColumns(extentOf(stage).centre);
    const width = textWidth(stage.name, fontSize) / column + 2 * padding;
    const toEdge = 10 - centre + wideSheet.right / column;
    return { centre, width, toEdge, side: sideOf(index, stages.length, shape) };
  });
  /** What a name takes to the left and right of its junction when it stands on one line. */
  const reachOf = ({ width, toEdge }: (typeof places)[number]) =>
    width / 2 > toEdge
      ? { left: width - toEdge, right: toEdge }
      : { left: width / 2, right: width / 2 };

  return places.map((place) => {
    const { centre, side, toEdge, width } = place;
    const sameSide = places.filter((other) => other.side === side && other !== place);
    const before = sameSide.filter((other) => other.centre < centre);
    const after = sameSide.filter((other) => other.centre > centre);
    const { left, right } = reachOf(place);
    const onOneLine =
      width / 2 <= centre + wideSheet.left / column &&
      before.every((other) => centre - other.centre >= left + reachOf(other).right) &&
      after.every((other) => other.centre - centre >= right + reachOf(other).left);
    const align = width / 2 > toEdge ? ('end' as const) : ('centre' as const);
    if (onOneLine) return { side, align, room: undefined };

    const half = Math.min(...sameSide.map((other) => Math.abs(other.centre - centre) / 2));
    return { side, align: 'centre', room: Math.min(widestRoom, toHalves(2 * half)) };
  });
}
