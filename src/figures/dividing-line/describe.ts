import type { DividingLine } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { moments } from '../drawing/columns.ts';
import { nearestLine, roleAt } from './roles.ts';
import { dividingLineStrings, type Marked } from './strings.ts';

/** What the reader's line means, in words. */
export interface Description {
  /** Where the line lies. */
  says: Marked;
  /** Who is on which side of it. */
  means: string;
  /** How it lies to the nearest line of a source. */
  compared: string;
  /** Who takes care of the mishap. */
  calls: string;
}

/** Says what a gate behind that many moments means. */
export function describe(data: DividingLine, gate: number, language: Language): Description {
  const strings = dividingLineStrings[language];
  const { mishap, extremes, traveller } = data;
  const desk = mishap.roles[roleAt(mishap.moment, gate)][language];
  const common = {
    compared: comparedWith(data, gate, language),
    calls: `${strings.calls(desk, traveller)}.`,
  };
  if (gate === 0)
    return { ...common, says: strings.allCustomers, means: extremes.allCustomers[language] };
  if (gate === moments.length)
    return { ...common, says: strings.allBuyers, means: extremes.allBuyers[language] };
  return {
    ...common,
    says: strings.between(strings.places[gate] ?? ''),
    means: strings.counts(gate, moments.length - gate),
  };
}

/** Where the line lies and who takes care of the mishap, in one line. */
export function inOneLine(data: DividingLine, gate: number, language: Language): string {
  const { says, calls } = describe(data, gate, language);
  return `${says.join('')} ${calls}`;
}

function comparedWith({ lines }: DividingLine, gate: number, language: Language): string {
  const strings = dividingLineStrings[language];
  const nearest = nearestLine(gate, lines);
  if (!nearest) return '';
  const { line, later } = nearest;
  const isRead = line.kind === 'read';
  return later === 0
    ? strings.sameAs(line.source, isRead)
    : strings.apartFrom(later, line.source, isRead);
}
