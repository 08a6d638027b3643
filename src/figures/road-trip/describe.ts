import type { Trip } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { joined } from '../../i18n/lists.ts';
import type { FigureState } from '../figure.ts';
import { isStep, numbersOf } from './modes.ts';
import { roadTripStrings } from './strings.ts';

/** At which stop the person is, in one line; a stop that the trip does not have is the first. */
export function describeStop(
  { stops }: Pick<Trip, 'stops'>,
  id: string | undefined,
  language: Language,
): string {
  const index = Math.max(
    0,
    stops.findIndex((stop) => stop.id === id),
  );
  const name = stops[index]?.name[language] ?? '';
  return roadTripStrings[language].status(index + 1, stops.length, name);
}

/** Where the person is, what the reader counts as steps, and what the receipt says once it is shown. */
export function describe(
  trip: Pick<Trip, 'stops'>,
  { mode, stop, steps }: FigureState<'mode' | 'stop' | 'steps'>,
  language: Language,
): string {
  const strings = roadTripStrings[language];
  const list = (is: Parameters<typeof numbersOf>[1]) => joined(numbersOf(trip, is), language);
  return [
    describeStop(trip, [...(stop ?? [])][0], language),
    ...(steps?.size ? [strings.ticked(list(({ id }) => steps.has(id)))] : []),
    ...(mode?.has('receipts') ? [strings.receiptKeeps(list(isStep))] : []),
  ].join(' ');
}
