import { describe, expect, test } from 'vitest';
import { momentNames } from '../../src/content-model/moments.ts';
import { type Model, roads } from '../../src/content-model/schemas.ts';
import { homeStrings } from '../../src/home/strings.ts';
import { languages } from '../../src/i18n/languages.ts';
import { site } from '../../src/i18n/strings.ts';
import { dividingLinePageStrings } from '../../src/models/dividing-line-strings.ts';
import { modelStrings } from '../../src/models/strings.ts';
import { sourcesStrings } from '../../src/sources/strings.ts';
import { content, lessonTextsOf, textsOf } from './content.ts';
import { countedIn, numbersIn } from './numbers.ts';

/* The moments and the counts that texts name, checked against what the data holds and the maps draw. */

const models = content.models.map(({ data }) => data);

const nouns = {
  sources: {
    nl: 'bronnen|(?:web)?artikelen|landmeters',
    en: 'sources|articles|surveyors',
  },
  stages: { nl: 'fasen', en: 'stages' },
  moments: { nl: 'momenten', en: 'moments' },
  roads: { nl: 'soorten weg', en: 'kinds of road' },
};

/** A moment that a text names only to say where a stage begins or ends. */
const border = {
  nl: /(\bna|\bvóór|\bvolgt op) (de |het )?$/,
  en: /\b(after|before|follows) (the )?$/,
};

/** The moments that a text names, from 1 to 10, without those beside which it places something. */
const momentsIn = (text: string, language: 'nl' | 'en'): number[] =>
  momentNames[language].flatMap((name, index) =>
    Array.from(text.toLowerCase().matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu')))
      .filter((found) => !border[language].test(text.toLowerCase().slice(0, found.index)))
      .map(() => index + 1),
  );

describe.for(models)('the map $id', ({ stages }) => {
  test.for(languages)('names, for each stage, moments that it covers (%s)', (language) => {
    const beyond = stages.flatMap(({ id, span: [first, last], reading }) =>
      momentsIn(reading[language], language)
        .filter((moment) => moment < first || moment > last)
        .map((moment) => `${id}: ${momentNames[language][moment - 1]}, in "${reading[language]}"`),
    );
    expect(beyond).toEqual([]);
  });

  test.for(languages)('counts the moments of a stage as it draws them (%s)', (language) => {
    const all = momentNames[language].length;
    const wrong = stages.flatMap(({ id, span: [first, last], reading }) =>
      countedIn(reading[language], nouns.moments[language], language)
        .filter((count) => ![last - first + 1, all].includes(count))
        .map((count) => `${id}: ${count}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Of what one becomes aware first, in the sources' words on tension T6, and the moment at which a road then begins. */
const awareOf = {
  problem: { start: 1, roads: ['b-buyer'] },
  need: { start: 2, roads: ['a-journey', 'a-cycle', 'e-faq'] },
  brand: { start: 3, roads: ['c-journey', 'e-path'] },
};

test.for(Object.entries(awareOf))('a road begins at its awareness: of a %s', ([, aware]) => {
  const starts = models
    .filter(({ id }) => aware.roads.includes(id))
    .map(({ stages }) => stages[0]?.span[0]);
  expect(starts).toEqual(aware.roads.map(() => aware.start));
});

/** What the question and the finding of a map count, in their order. */
const counted: Record<string, (model: Model) => { question?: number[]; finding?: number[] }> = {
  'c-journey': ({ stages }) => ({
    finding: [
      stages.filter(({ span }) => span[1] === 5 || span[0] === 6).length,
      stages.filter(({ span }) => span[0] > 6).length,
    ],
  }),
  'd-journey': ({ stages, split }) => {
    const before = stages.findIndex(({ id }) => id === split?.after) + 1;
    return { question: [stages.length], finding: [before, stages.length - before] };
  },
};

test.for(languages)('questions and findings of maps count what the maps draw (%s)', (language) => {
  const said = (text: string) => numbersIn(text, language).filter((number) => number > 1);
  for (const model of models) {
    const { question = [], finding = [] } = counted[model.id]?.(model) ?? {};
    expect(said(model.question[language]), `${model.id}, question`).toEqual(question);
    expect(said(model.finding[language]), `${model.id}, finding`).toEqual(finding);
  }
});

test.for(languages)('sources have as many stages in texts as on maps (%s)', (language) => {
  for (const { data } of content.sources) {
    const drawn = models.filter(({ source }) => source === data.id);
    const counts = textsOf(language, data).flatMap((text) =>
      countedIn(text, nouns.stages[language], language),
    );
    expect(
      counts.filter((count) => !drawn.some(({ stages }) => stages.length === count)),
      data.id,
    ).toEqual([]);
  }
});

test.for(languages)('the steps of source D are those of its map (%s)', (language) => {
  const model = models.find(({ id }) => id === 'd-journey');
  const { question, finding } = (model && counted['d-journey']?.(model)) ?? {};
  const claims = content.sources.find(({ data }) => data.id === 'D')?.data.claims;
  expect(numbersIn(claims?.D08?.[language] ?? '', language)).toEqual(question);
  expect(numbersIn(claims?.D09?.[language] ?? '', language)).toEqual(finding);
});

describe.for(content.lessonTexts)('$file and its quiz', (lesson) => {
  const { language = 'nl', text } = lesson;
  const texts = lessonTextsOf(lesson);
  const drawn = (text?.uses ?? []).flatMap(({ component, attributes }) =>
    component === 'StageMap' ? models.filter(({ id }) => id === attributes.model) : [],
  );
  const inTexts = (noun: keyof typeof nouns): number[] => [
    ...new Set(texts.flatMap((each) => countedIn(each, nouns[noun][language], language))),
  ];

  test('count the stages of a map on their page', () => {
    const named = drawn.map(({ stages }) => stages.filter((stage) => stage.named !== false).length);
    const shared = 2; // One activity may lie in two stages, of two maps.
    const counts = inTexts('stages').filter((count) => count !== shared);
    if (drawn.length > 0) expect(counts.length).toBeGreaterThan(0);
    expect(counts.filter((count) => !named.includes(count))).toEqual([]);
  });

  test('count moments as many as there are, or as a stage there covers', () => {
    const lengths = drawn.flatMap(({ stages }) =>
      stages.map(({ span: [first, last] }) => last - first + 1),
    );
    const possible = [momentNames[language].length, ...lengths];
    expect(inTexts('moments').filter((count) => !possible.includes(count))).toEqual([]);
  });

  test('count all sources, or as many as draw a line on their page, or say so', () => {
    const lines = (text?.uses ?? []).flatMap(({ component, attributes }) =>
      component === 'DividingLine'
        ? content.dividingLines.flatMap(({ id, data }) =>
            id === attributes.lines ? data.lines : [],
          )
        : [],
    );
    const stated = lines.filter(({ kind }) => kind === 'stated').length;
    const possible = [content.sources.length, stated, lines.length - stated];
    expect(inTexts('sources').filter((count) => !possible.includes(count))).toEqual([]);
  });
});

test.for(languages)('the pages around the lessons count what there is (%s)', (language) => {
  const { parts, home, models: maps, dividingLines } = content;
  const texts = textsOf(language, [
    [parts, home, maps, dividingLines],
    [site, homeStrings, sourcesStrings, modelStrings, dividingLinePageStrings],
  ]);
  const inTexts = (noun: keyof typeof nouns) =>
    new Set(texts.flatMap((each) => countedIn(each, nouns[noun][language], language)));
  expect(inTexts('sources')).toEqual(new Set([content.sources.length]));
  expect(inTexts('roads')).toEqual(new Set([roads.length]));
});
