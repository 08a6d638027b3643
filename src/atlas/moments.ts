/*
 * The common time line. These stand apart from the schemas, so that a figure that needs them in the browser does not take
 * the whole of zod along.
 */

/** The first and last moment of the common time line; every map has one column, A to J, for each. */
export const firstMoment = 1;
export const lastMoment = 10;
