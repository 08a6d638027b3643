import { momentNames } from '../../content-model/moments.ts';
import type { Bilingual } from '../../i18n/languages.ts';
import { capital } from '../../i18n/numbers.ts';
import { purchaseMoment } from './columns.ts';

/** The name with soft hyphens where a long word may break, so that it fits in two lines over a narrow column. */
const breakable = (name: string): string =>
  name.replace(
    /(?<=\p{L}{6})(?=deurschap$|ation$)|(?<=deur)(?=schap$)|(?<=oriënta)(?=tie$)|(?<=overwe)(?=ging$)|(?<=beslis)(?=sing$)/gu,
    '\u00AD',
  );

/** The names of the ten moments in their order, as they stand on an axis. */
export const axisNames: Bilingual<readonly string[]> = {
  nl: momentNames.nl.map(breakable),
  en: momentNames.en.map(breakable),
};

const purchase = (names: readonly string[]): string => capital(names[purchaseMoment - 1] ?? '');

/** What is written on the flag of the purchase. */
export const purchaseName: Bilingual = {
  nl: purchase(momentNames.nl),
  en: purchase(momentNames.en),
};
