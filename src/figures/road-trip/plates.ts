import { linesOf, textWidth } from '../drawing/text-width.ts';

/* The plates with the names of the stops: two lines at most, each as short as the other allows. */

const mostLines = 2;
/** The widest plate, in ems of its letters: so that neighbours leave each other room. */
const widest = 7;

const linesIn = (name: string, room: number): number =>
  linesOf(name, 1, room).reduce(
    (count, line) => count + (textWidth(line, 1) > room ? Infinity : 1),
    0,
  );

/** How wide a plate may be, in ems: as it likes for a name on one line, or the least at which two lines will do. */
export function plateWidth(name: string): number {
  if (linesIn(name, widest) === 1) return widest;
  const rooms = Array.from({ length: widest * 10 }, (_, index) => (index + 1) / 10);
  return rooms.find((room) => linesIn(name, room) <= mostLines) ?? Infinity;
}

/** Whether a name has room on its plate. */
export const fitsPlate = (name: string): boolean => plateWidth(name) <= widest;
