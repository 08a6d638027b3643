import type { Trip } from '../../content-model/schemas.ts';

/** The ways to look at the trip, in the order in which they are looked at. */
export const modes = ['logbook', 'receipts', 'translated'] as const;

export type Mode = (typeof modes)[number];

export type Stop = Trip['stops'][number];

/** A stop of which a receipt keeps something. */
export const isStep = (stop: Stop): boolean => stop.line !== undefined;

/** The numbers of the stops of which this is so, as the map has them. */
export const numbersOf = ({ stops }: Pick<Trip, 'stops'>, is: (stop: Stop) => boolean): string[] =>
  stops.flatMap((stop, index) => (is(stop) ? [String(index + 1)] : []));

/** What the receipt adds up to, in euros. */
export const totalOf = ({ stops }: Pick<Trip, 'stops'>): number =>
  stops.reduce((cents, { line }) => cents + Math.round((line?.amount ?? 0) * 100), 0) / 100;
