import type { Language } from '../../i18n/languages.ts';
import { percentSign } from '../../i18n/numbers.ts';

/** A number with at most that many decimals, as the language writes it. */
export const written = (value: number, language: Language, decimals = 0): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: decimals,
  }).format(value);

/** Years with one decimal, always. */
export const writtenYears = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);

/** A part from 0 to 1 as per cent: 84%, and in Dutch 84 % with a space that does not break. */
export const inPercent = (part: number, language: Language): string =>
  written(part * 100, language, 1) + percentSign[language];

/** Euros without cents, but for amounts so small that cents count. */
export function euros(value: number, language: Language): string {
  const hasCents = Math.abs(value) < 20 && Math.round(value * 100) % 100 !== 0;
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: hasCents ? 2 : 0,
    maximumFractionDigits: hasCents ? 2 : 0,
  }).format(value);
}
