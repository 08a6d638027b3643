import { afterAll, describe, expect, test } from 'vitest';
import { citedIn } from '../../src/content-model/lesson-facts.ts';
import type { QuizOption } from '../../src/quiz/kinds/item-fields.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { content, textsIn } from './content.ts';

type Item = (typeof content.quizzes)[number]['data']['items'][number];

/** Every question of every quiz, once. */
const bank = content.quizzes.flatMap(({ data }) => data.items);

const shareApplied = (items: readonly Item[]): number =>
  items.filter(({ aim }) => aim === 'apply').length / items.length;

describe.for(content.quizzes)('$file', ({ id: lesson, data: { items } }) => {
  test('holds at least six items', () => {
    expect(items.length).toBeGreaterThanOrEqual(6);
  });

  test('asks for an application in at least 60 % of its items', () => {
    expect(shareApplied(items)).toBeGreaterThanOrEqual(0.6);
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

  test('tests each objective of its lesson', () => {
    const objectives = content.lessonTexts.find(({ id }) => id === lesson)?.data.objectives ?? [];
    const tested = new Set(items.flatMap(({ objective }) => objective ?? []));
    expect([...tested].sort()).toEqual(objectives.map((_, index) => index + 1));
  });

  test('lets its reader choose between two sources or two lenses', () => {
    const choosing = items.filter(
      (item) =>
        item.kind === 'single' &&
        new Set(item.options.flatMap(({ text }) => text.en.match(/\bsource [A-Z]\b/g) ?? [])).size +
          new Set(
            item.options.flatMap(
              ({ text }) => text.en.match(/\b(scope|focus|perspective)\b/g) ?? [],
            ),
          ).size >
          1,
    );
    expect(choosing.length).toBeGreaterThan(0);
  });

  test('cites for each item the sources that it names', () => {
    const uncited = items.flatMap(({ id, claims, ...item }) =>
      [...new Set(textsIn(item).flatMap((text) => text.match(/(?<=\b[Ss]ource )[A-Z]\b/g) ?? []))]
        .filter((letter) => !claims.some((claim) => claim.startsWith(letter)))
        .map((letter) => `${id}: source ${letter}`),
    );
    expect(uncited).toEqual([]);
  });
});

const predictions = [...content.home, ...content.quizzes].map(({ data }) => data.predict.options);

/** The lists of options of which one is to be chosen, wherever they stand: predictions count, their readers learn too. */
const choices = content.quizzes
  .flatMap(({ data }) =>
    data.items.flatMap((item) => {
      if (item.kind === 'single') return [item.options];
      return item.kind === 'true-false' ? [item.reasons] : [];
    }),
  )
  .concat(predictions);

/** The lists of options of which more than one may be right. */
const ticked = content.quizzes.flatMap(({ data }) =>
  data.items.flatMap((item) => (item.kind === 'multiple' ? [item.options] : [])),
);

/** Every option with a text of its own. */
const offered = [...choices, ...ticked].flat();

/** The share of choices that a strategy gets right; between options it likes equally well it draws lots. */
const score = (likes: (options: QuizOption[]) => QuizOption[]): number =>
  mean(choices.map((options) => share(likes(options))));

const share = (options: QuizOption[]): number =>
  options.filter(({ right }) => right).length / options.length;

const mean = (numbers: number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const lengthOf = ({ text }: QuizOption, language: Language): number => text[language].length;

/** The options that take this rank by length, the longest first; options of one length share their ranks. */
const ofRank =
  (rank: number, language: Language) =>
  (options: QuizOption[]): QuizOption[] => {
    const lengths = options.map((option) => lengthOf(option, language)).sort((a, b) => b - a);
    const length = lengths[Math.min(rank, lengths.length) - 1];
    return options.filter((option) => lengthOf(option, language) === length);
  };

const chance = score((options) => options);
/** With some twenty choices, one of them is worth five points: no strategy may be more than one choice ahead. */
const margin = 0.05;

const ranks = [1, 2, 3, 4, 5];

test.for(languages)('no rank of length beats chance (%s)', (language) => {
  for (const rank of ranks)
    expect(score(ofRank(rank, language)), `rank ${rank}`).toBeLessThanOrEqual(chance + margin);
});

/** The options at one place of the list, counted from 1. */
const ofPlace = (place: number) => (options: QuizOption[]) => options.slice(place - 1, place);

/** The places that every choice has. */
const places = ranks.slice(0, Math.min(...choices.map(({ length }) => length)));

test('no place in the list beats chance', () => {
  for (const place of places)
    expect(score(ofPlace(place)), `place ${place}`).toBeLessThanOrEqual(chance + margin);
});

test('at least 60 % of the whole bank asks for an application', () => {
  expect(shareApplied(bank)).toBeGreaterThanOrEqual(0.6);
});

test('the right answers of predictions take turns in their places', () => {
  const places = predictions.map((options) => options.findIndex(({ right }) => right));
  const fairShare = Math.ceil(places.length / 4);
  for (const place of places)
    expect(places.filter((each) => each === place).length).toBeLessThanOrEqual(fairShare);
});

describe('where more than one may be right', () => {
  test('no place is always right, and none always wrong', () => {
    for (const place of [0, 1, 2, 3]) {
      const right = ticked.filter((options) => options[place]?.right).length;
      expect(right, `place ${place + 1}`).toBeGreaterThan(0);
      expect(right, `place ${place + 1}`).toBeLessThan(ticked.length);
    }
  });

  test('one is right somewhere, and four are', () => {
    const counts = ticked.map((options) => options.filter(({ right }) => right).length);
    expect(Math.min(...counts)).toBe(1);
    expect(Math.max(...counts)).toBe(4);
  });
});

/** An option as short as this is a name, of a stage or a term: those are as long as they are. */
const longestName = 24;

test.for(languages)('the options of a question are about equally long (%s)', (language) => {
  const uneven = [...choices, ...ticked].flatMap((options) => {
    const lengths = options.map((option) => lengthOf(option, language));
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    return longest <= longestName || (longest - shortest) / longest <= 0.15
      ? []
      : [options.map(({ text }) => text[language])];
  });
  expect(uneven).toEqual([]);
});

/** Words that readers learn to mistrust, because they make a sentence easy to be wrong. */
const cues = {
  nl: ['want', 'omdat', 'alleen', 'altijd', 'nooit', 'zelf', 'dus', 'juist'],
  en: ['because', 'only', 'always', 'never', 'actually', 'really', 'just'],
};

test.for(languages)('no word gives wrong options away (%s)', (language) => {
  const says = (word: string, right: boolean): boolean =>
    offered.some(
      (option) =>
        option.right === right && new RegExp(`\\b${word}\\b`, 'i').test(option.text[language]),
    );
  expect(cues[language].filter((word) => says(word, false) && !says(word, true))).toEqual([]);
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
  const texts = offered.flatMap(({ text }) => textsIn(text));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => aboutTheOthers.test(text))).toEqual([]);
});

const percent = (part: number): string => `${Math.round(part * 100)} %`;

/** How many there are of each, the most first. */
const countsOf = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(names, (name) => name)]
      .map(([name, all]) => [name, all.length] as const)
      .sort(([, a], [, b]) => b - a),
  );

/* The statistics of the bank, for whoever writes the next quiz: what is near its limit cannot be seen from one quiz. */
afterAll(() => {
  const limit = percent(chance + margin);
  console.log(
    `${bank.length} questions, ${choices.length} lists to choose one from; ${percent(shareApplied(bank))} apply a term. ` +
      `Chance is right in ${percent(chance)}, and no strategy may be in more than ${limit}:`,
  );
  const letters = places.map((place) => [
    String.fromCharCode(64 + place),
    percent(score(ofPlace(place))),
  ]);
  console.table({ 'always the same letter': Object.fromEntries(letters) as object });
  console.table(
    Object.fromEntries(
      languages.map((language) => [
        `always the n-th longest (${language})`,
        Object.fromEntries(ranks.map((rank) => [rank, percent(score(ofRank(rank, language)))])),
      ]),
    ),
  );
  console.table(
    Object.fromEntries(
      content.quizzes.map(({ id, data: { items } }) => [
        id,
        {
          questions: items.length,
          applied: percent(shareApplied(items)),
          ...countsOf(items.map(({ kind }) => kind)),
        },
      ]),
    ),
  );
});
