import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../problem.ts';
import { duplicates } from './duplicates.ts';
import type { ValidContent } from './validate.ts';

/** The words are found without regard to capitals, so two that differ only in capitals are one. */
export function checkForeignWords({ foreignWords }: ValidContent): Problem[] {
  if (!foreignWords) return [];
  return languages.flatMap((language) =>
    duplicates(
      foreignWords.data[language].map((word, index) => ({
        name: word.toLowerCase(),
        file: foreignWords.file,
        field: `${language}[${index}]`,
      })),
      'in this list',
    ),
  );
}
