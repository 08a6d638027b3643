import { expect, test } from 'vitest';
import { describe, together } from '../../../../src/figures/case-sorter/describe.ts';
import { caseSorterStrings } from '../../../../src/figures/case-sorter/strings.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { theSorting } from '../../../support/content.ts';

const sorting = theSorting();
const [first, second] = sorting.cases;

const idsOf = (is: string) =>
  new Set(first?.cards.flatMap((card) => (card.is === is ? [card.id] : [])));

test('says how many cards of the case are placed', () => {
  expect(describe(sorting, {}, 'en')).toBe('Startup. 0 of 10 placed.');
  const placed = { journey: idsOf('journey'), both: new Set(['list', 'no-such-card']) };
  expect(describe(sorting, placed, 'en')).toBe(`Startup. ${placed.journey.size + 1} of 10 placed.`);
  expect(describe(sorting, placed, 'nl')).toBe(
    `Start-up. ${placed.journey.size + 1} van de 10 gelegd.`,
  );
});

test('counts cards of the case that is shown only', () => {
  const state = { case: new Set([second?.id ?? '']), journey: idsOf('journey') };
  expect(describe(sorting, state, 'en')).toContain(`${second?.name.en ?? ''}. 0 of `);
});

test('says how it came out once it is compared, without the cards on the border', () => {
  const clear = idsOf('journey').size + idsOf('both').size;
  const right = { journey: idsOf('journey'), both: idsOf('both'), compare: new Set(['1']) };
  expect(describe(sorting, right, 'en')).toContain(` ${clear} of ${clear}`);
  const wrong = { ...right, journey: idsOf('both'), both: idsOf('journey') };
  expect(describe(sorting, wrong, 'nl')).toContain(` 0 van de ${clear}`);
});

test.each(languages)('tells of all cases how much of them the cycle is (%s)', (language) => {
  const told = describe(sorting, { case: new Set([together]) }, language);
  for (const { name, cards } of sorting.cases) {
    const cycle = cards.filter(({ is }) => is === 'both').length;
    expect(told).toContain(name[language]);
    expect(told).toContain(` ${cycle} ${caseSorterStrings[language].of(cards.length)}`);
  }
});

test('a case that the sorter does not have is the first', () => {
  expect(describe(sorting, { case: new Set(['nowhere']) }, 'nl')).toContain('Start-up.');
  expect(describe({ ...sorting, cases: [] }, {}, 'nl')).toBe('');
});
