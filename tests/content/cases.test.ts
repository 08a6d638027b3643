import { expect, test } from 'vitest';
import { contestedOf, settledCount } from '../../src/figures/lens/prediction.ts';
import { hasLenses, verdictsOf } from '../../src/figures/lens/touchpoints.ts';
import { languages } from '../../src/i18n/languages.ts';
import { numberInWords } from '../../src/i18n/numbers.ts';
import { content, files } from './content.ts';

/** The words by which a story says that the firm, or what is left of it, is there. */
const firm = {
  nl: /winkel|merk|fietsenmaker|bedrijf|website/,
  en: /shop|brand|mechanic|company|website/,
};

test.for(content.cases.map(({ data }) => data))(
  'each touchpoint of $id is one by the glossary: there Karin meets a firm',
  ({ touchpoints }) => {
    for (const { id, happens } of touchpoints) {
      for (const language of languages) {
        expect(happens[language], `${id}, ${language}`).toMatch(firm[language]);
      }
    }
  },
);

/** What the lesson counts in the case, each number before or behind the words that say what is counted. */
const counted = {
  nl: (always: string, never: string, contested: string) => [
    `${always} contactpunten`,
    `${never} vallen er altijd af`,
    `andere ${contested}`,
  ],
  en: (always: string, never: string, contested: string) => [
    `${always} touchpoints`,
    `${never} always drop out`,
    `other ${contested}`,
  ],
};

test.for(languages)('the lesson counts in its case what the figure shows, in %s', (language) => {
  const purchase = content.cases.find(({ data }) => data.id === 'electric-bicycle');
  const verdicts = (purchase?.data.touchpoints ?? []).filter(hasLenses).map(verdictsOf);
  const numbers = [
    settledCount(verdicts, 'kept'),
    settledCount(verdicts, 'dropped'),
    contestedOf(verdicts).length,
  ].map((count) => numberInWords(count, language));
  const [always = '', never = '', contested = ''] = numbers;
  const text = files.get(`lessons/journey-versus-purchase-cycle/${language}.mdx`)?.toLowerCase();
  for (const phrase of counted[language](always, never, contested)) expect(text).toContain(phrase);
  expect(text).toContain(numberInWords(verdicts.length, language));
});
