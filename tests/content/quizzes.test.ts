import { describe, expect, test } from 'vitest';
import { citedIn } from '../../src/content-model/lesson-facts.ts';
import type { QuizOption } from '../../src/quiz/kinds/item-fields.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { content, textsIn } from './content.ts';

describe.for(content.quizzes)('$file', ({ id: lesson, data: { items } }) => {
  test('holds at least six items', () => {
    expect(items.length).toBeGreaterThanOrEqual(6);
  });

  test('asks for an application in at least 60 % of its items', () => {
    const applied = items.filter(({ aim }) => aim === 'apply').length;
    expect(applied / items.length).toBeGreaterThanOrEqual(0.6);
  });

  test('tests in each item something that its lesson teaches', () => {
    const text = content.lessonTexts.find(({ id }) => id === lesson)?.text;
    const taught = text ? citedIn(text, 'Source') : [];
    const strays = items.filter(({ claims }) => !claims.some((claim) => taught.includes(claim)));
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  test('says in each item which section explains it', () => {
    expect(items.filter(({ section }) => section === undefined)).toEqual([]);
  });
});

/** The lists of options of which one is to be chosen, wherever they stand in an item. */
const choices = content.quizzes.flatMap(({ data }) =>
  data.items.flatMap((item) => {
    if (item.kind === 'single') return [item.options];
    return item.kind === 'true-false' ? [item.reasons] : [];
  }),
);

/** Every option with a text of its own. */
const offered = content.quizzes
  .flatMap(({ data }) =>
    data.items.flatMap((item) => (item.kind === 'multiple' ? item.options : [])),
  )
  .concat(choices.flat());

/** The share of choices that a strategy gets right; between options it likes equally well it draws lots. */
const score = (likes: (options: QuizOption[]) => QuizOption[]): number =>
  mean(choices.map((options) => share(likes(options))));

const share = (options: QuizOption[]): number =>
  options.filter(({ right }) => right).length / options.length;

const mean = (numbers: number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const longest =
  (language: Language) =>
  (options: QuizOption[]): QuizOption[] => {
    const most = Math.max(...options.map(({ text }) => text[language].length));
    return options.filter(({ text }) => text[language].length === most);
  };

const chance = score((options) => options);
const margin = 0.05;

test.for(languages)('always choosing the longest option does not beat chance (%s)', (language) => {
  expect(score(longest(language))).toBeLessThanOrEqual(chance + margin);
});

test('always choosing the first option does not beat chance', () => {
  expect(score((options) => options.slice(0, 1))).toBeLessThanOrEqual(chance + margin);
});

const aboutTheOthers =
  /\b(alle|geen van|beide|allebei) (de )?(bovenstaande|antwoorden|opties)|\b(all|none|both) of the (above|options|answers)\b|\b(a en b|a and b)\b/i;

test.for(['Geen van de bovenstaande', 'Alle antwoorden', 'All of the above', 'Zowel A en B'])(
  '‘%s’ would be about the other options',
  (text) => {
    expect(text).toMatch(aboutTheOthers);
  },
);

test('no option is about the other options', () => {
  const options = [
    ...content.home.flatMap(({ data }) => data.predict.options),
    ...content.quizzes.flatMap(({ data }) => data.predict.options),
    ...offered,
  ];
  const texts = options.flatMap(({ text }) => textsIn(text));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => aboutTheOthers.test(text))).toEqual([]);
});
