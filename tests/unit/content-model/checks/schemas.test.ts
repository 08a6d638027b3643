import { describe, expect, test } from 'vitest';
import { fixture, linesAfter, linesFor } from '../fixture.ts';

test('content that is in order has no problems', () => {
  expect(linesFor(fixture)).toEqual([]);
});

test('a quiz option without a why is told', () => {
  expect(linesAfter('lessons/first/quiz.yaml', ', why: { nl: Daarom., en: Because. }', '')).toEqual(
    [
      'content/lessons/first/quiz.yaml:24 · items[1].options[1].why · found nothing, expected a text in both languages',
    ],
  );
});

test('a text in one language only is told', () => {
  expect(linesAfter('lessons/first/quiz.yaml', ', en: Because.', '')).toEqual([
    'content/lessons/first/quiz.yaml:24 · items[1].options[1].why.en · found nothing, expected a text in both languages',
  ]);
});

test('an empty text is told', () => {
  expect(linesAfter('lessons/first/quiz.yaml', 'en: Because.', 'en: " "')).toEqual([
    'content/lessons/first/quiz.yaml:24 · items[1].options[1].why.en · found " ", expected a text in both languages',
  ]);
});

test('a text in a language that the site does not have is told', () => {
  expect(linesAfter('lessons/first/quiz.yaml', 'en: Because.', 'en: Because., de: Darum.')).toEqual(
    [
      'content/lessons/first/quiz.yaml:24 · items[1].options[1].why.de · found "Darum.", expected one of the fields there are: nl, en',
    ],
  );
});

test('a field that does not exist is told', () => {
  expect(linesAfter('models/line.yaml', 'shape: line', 'shape: line\ncolour: red')).toEqual([
    'content/models/line.yaml:4 · colour · found "red", expected one of the fields there are: source, term, shape, positions, name, traveller, question, finding, stages, ends, split',
  ]);
});

test('a value that is none of the choices is told with the choices', () => {
  expect(linesAfter('models/line.yaml', 'shape: line', 'shape: circle')).toEqual([
    'content/models/line.yaml:3 · shape · found "circle", expected one of "line", "loop"',
  ]);
});

test('a value of the wrong kind is told', () => {
  expect(linesAfter('lessons/second/lesson.yaml', 'sheet: 2', 'sheet: vijf')).toEqual([
    'content/lessons/second/lesson.yaml:1 · sheet · found "vijf", expected a number',
  ]);
});

test('a number that is too high is told', () => {
  expect(linesAfter('models/line.yaml', 'span: [4, 6]', 'span: [4, 50]')).toEqual([
    'content/models/line.yaml:20 · stages[1].span[1] · found 50, expected a moment from 1 to 10',
  ]);
});

test('a text that is too short is told', () => {
  const description =
    /description: .*/.exec(fixture.get('lessons/second/nl.mdx') ?? '')?.[0] ?? '-';
  expect(linesAfter('lessons/second/nl.mdx', description, 'description: Kort.')).toEqual([
    'content/lessons/second/nl.mdx:4 · description · found "Kort.", expected at least 60 characters',
  ]);
});

test('a text that is too long is told by its length', () => {
  expect(
    linesAfter('lessons/second/nl.mdx', 'description: ', `description: ${'lang '.repeat(30)}`),
  ).toEqual([
    'content/lessons/second/nl.mdx:4 · description · found a text of 238 characters, expected at most 180 characters',
  ]);
});

test('a list of the wrong length is told', () => {
  expect(linesAfter('lessons/second/nl.mdx', ', De laatste zin.', '')).toEqual([
    'content/lessons/second/nl.mdx:6 · summary · found ["Eén zin.", "Nog een zin."], expected exactly 3 entries',
  ]);
});

test('a lesson with nothing to take to a meeting is told, in either language', () => {
  for (const language of ['nl', 'en']) {
    const file = `lessons/second/${language}.mdx`;
    const meeting = /meeting: .*\n/.exec(fixture.get(file) ?? '')?.[0] ?? '-';
    expect(linesAfter(file, meeting, '')).toEqual([
      `content/${file} · meeting · found nothing, expected what to take to a meeting: "ask" with one question, "say" with one sentence`,
    ]);
    expect(linesAfter(file, ', say: ', ', tell: ')).toContainEqual(
      `content/${file}:7 · meeting.say · found nothing, expected a text`,
    );
  }
});

test('an id with capitals and spaces is told', () => {
  expect(linesAfter('models/line.yaml', 'id: decision', 'id: The Decision')).toEqual([
    'content/models/line.yaml:18 · stages[1].id · found "The Decision", expected an id of lower-case words joined by hyphens',
  ]);
});

test('a claim id that is not written as one is told', () => {
  expect(linesAfter('sources/a.yaml', '  A02:', '  A3: *text\n  A02:')).toEqual([
    'content/sources/a.yaml:8 · claims.A3 · found "A3", expected a claim id such as A16',
  ]);
});

test('a tension id that is not written as one is told', () => {
  const tension = '{ question: *text, positions: [{ claims: [A01], says: *text }], why: *text }';
  expect(linesAfter('tensions.yaml', '  why: *text', `  why: *text\nX2: ${tension}`)).toEqual([
    'content/tensions.yaml:7 · X2 · found "X2", expected a tension id such as T3',
  ]);
});

test('a part of the atlas that is missing is told', () => {
  expect(linesAfter('parts.yaml', '\nV: *part\n', '\n')).toEqual([
    'content/parts.yaml · V · found nothing, expected a group of fields: title, about',
  ]);
});

test('a file without anything in it is told', () => {
  expect(linesAfter('terms/need.yaml', fixture.get('terms/need.yaml') ?? '-', '')).toEqual([
    'content/terms/need.yaml · file · found nothing, expected a group of fields: name, slug, also, road, shield, definition, example, uses, drawn, nowhere, confused, claims',
  ]);
});

test('a file that breaks its schema is told once, not again by everyone who refers to it', () => {
  expect(linesAfter('models/line.yaml', 'shape: line', 'shape: circle')).toHaveLength(1);
  expect(linesAfter('sources/a.yaml', 'title: Bron A', 'title: ""')).toEqual([
    'content/sources/a.yaml:1 · title · found "", expected a text that is not empty',
  ]);
});

test('a quiz without a question is told', () => {
  const items = /items:[^]*/.exec(fixture.get('lessons/second/quiz.yaml') ?? '')?.[0] ?? '';
  expect(linesAfter('lessons/second/quiz.yaml', items, 'items: []\n')).toContainEqual(
    expect.stringMatching(
      /second\/quiz\.yaml:\d+ · items · found \[\], expected at least one question/,
    ),
  );
});

test('a group of fields of which there are several kinds is told what its own kind misses', () => {
  expect(
    linesAfter('atlases/roads.yaml', 'shows: { word: decision }', 'shows: { moment: 30 }'),
  ).toEqual([
    'content/atlases/roads.yaml:26 · presets[0].shows.moment · found 30, expected a moment from 1 to 10',
  ]);
  expect(
    linesAfter('atlases/roads.yaml', 'shows: { word: decision }', 'shows: { stage: 3 }'),
  ).toEqual([
    'content/atlases/roads.yaml:26 · presets[0].shows · found a group of fields, expected fields of one kind: moment; or word; or source',
  ]);
});

test('a text instead of a list is told once', () => {
  expect(linesAfter('terms/need.yaml', 'claims: [A01]', 'claims: A01')).toEqual([
    'content/terms/need.yaml:5 · claims · found "A01", expected a list',
  ]);
});

test('a number where a text belongs is told how to become one', () => {
  expect(linesAfter('terms/need.yaml', 'en: What you need.', 'en: 2026')).toEqual([
    'content/terms/need.yaml:3 · definition.en · found 2026, expected a text: put it in quotes',
  ]);
});

test('a value that stands twice in a list is told', () => {
  expect(linesAfter('terms/need.yaml', 'claims: [A01]', 'claims: [A01, A01]')).toEqual([
    'content/terms/need.yaml:5 · claims[1] · found "A01", expected a value that the list does not have yet',
  ]);
});

test('a list that is longer in one language than in the other is told', () => {
  const [list = ''] = /touchpoints: .*/.exec(fixture.get('models/line.yaml') ?? '') ?? [];
  expect(linesAfter('models/line.yaml', list, list.replace('en: [', 'en: [more, '))).toContainEqual(
    expect.stringMatching(
      /touchpoints\.en · found \["more", .*\], expected as many entries as in nl/,
    ),
  );
});

describe('what a field cannot do is told', () => {
  test.for([
    ['a number that is asked for in another way', 'What {maps} you need.', '{maps}'],
    ['HTML', 'What <b>you</b> need.', '<b>'],
    ['a component', 'What <Term id=x>you</Term> need.', '<Term id=x>'],
    ['words in bold', 'What **you** need.', '**you**'],
    ['a link', 'What [you](https://example.org) need.', '[you](https://example.org)'],
  ] as const)('%s', ([, text, found]) => {
    expect(linesAfter('terms/need.yaml', 'en: What you need.', `en: "${text}"`)).toEqual([
      expect.stringContaining(`need.yaml:3 · definition.en · found "${found}", expected words`),
    ]);
  });
});
