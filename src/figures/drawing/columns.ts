import { scaleBand } from 'd3';
import { firstMoment, lastMoment } from '../../content-model/moments.ts';

/** The ten moments of the common time line. */
export const moments: readonly number[] = Array.from(
  { length: lastMoment - firstMoment + 1 },
  (_, index) => firstMoment + index,
);

/** The moment at which the purchase is made. */
export const purchaseMoment = 6;

/**
 * Lays the ten columns side by side.
 * @param start where the first column begins, in drawing units
 * @param end where the last column ends, in drawing units
 */
export const columnScale = (start: number, end: number) =>
  scaleBand<number>().domain(moments).range([start, end]);
