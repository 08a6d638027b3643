import { describe, expect, test } from 'vitest';
import { linesAfter, linesWith, linesWithout } from '../fixture.ts';

describe('a claim that no source makes is told', () => {
  const expected = 'expected a claim of a source in content/sources: A01, A02, B01';

  test('in the frontmatter of a lesson', () => {
    expect(linesAfter('lessons/en/second.mdx', 'claims: [A02]', 'claims: [A02, E99]')).toEqual([
      `content/lessons/en/second.mdx · claims[1] · found "E99", ${expected}`,
      'content/lessons/en/second.mdx · claims · found ["A02", "E99"], expected ["A02"], as in content/lessons/nl/second.mdx',
    ]);
  });

  test('in the text of a lesson', () => {
    expect(
      linesAfter(
        'lessons/nl/first.mdx',
        '<Source claim="B01" />',
        '<Source claim="B01" /><Source claim="B09" />',
      ),
    ).toEqual([`content/lessons/nl/first.mdx:26 · <Source> claim · found "B09", ${expected}`]);
  });

  test('in a quiz', () => {
    expect(linesAfter('quizzes/second.yaml', 'claims: [A02]', 'claims: [A02, E99]')).toEqual([
      `content/quizzes/second.yaml · items[0].claims[1] · found "E99", ${expected}`,
    ]);
  });

  test('in a model', () => {
    expect(linesAfter('models/line.yaml', 'claims: [A02]', 'claims: [A03]')).toEqual([
      `content/models/line.yaml · stages[1].claims[0] · found "A03", ${expected}`,
    ]);
  });

  test('in a case', () => {
    expect(linesAfter('cases/purchase.yaml', 'claims: []', 'claims: [C01]')).toEqual([
      `content/cases/purchase.yaml · touchpoints[1].claims[0] · found "C01", ${expected}`,
    ]);
  });

  test('in a term', () => {
    expect(linesAfter('terms/need.yaml', 'claims: [A01]', 'claims: [A01, D07]')).toEqual([
      `content/terms/need.yaml · claims[1] · found "D07", ${expected}`,
    ]);
  });

  test('in a tension', () => {
    expect(linesAfter('sources/tensions.yaml', 'claims: [B01]', 'claims: [B02]')).toEqual([
      `content/sources/tensions.yaml · T1.positions[1].claims[0] · found "B02", ${expected}`,
    ]);
  });
});

test('a claim under another source than its letter says is told', () => {
  expect(linesAfter('sources/a.yaml', '  A02:', '  C01: *text\n  A02:')).toEqual([
    'content/sources/a.yaml · claims.C01 · found "C01", expected an id that starts with A, the letter of this source',
  ]);
});

test('a model of a source that does not exist is told', () => {
  expect(linesAfter('models/line.yaml', 'source: A', 'source: E')).toEqual([
    'content/models/line.yaml · source · found "E", expected a source in content/sources: A, B',
  ]);
});

describe('a term that is not in the glossary is told', () => {
  test('in a lesson', () => {
    expect(linesAfter('lessons/en/first.mdx', '<Term id="need">', '<Term id="needs">')).toEqual([
      'content/lessons/en/first.mdx:20 · <Term> id · found "needs", expected a term in content/terms: customer-journey, need',
    ]);
  });

  test('in another term', () => {
    expect(
      linesAfter('terms/need.yaml', 'confused: [customer-journey]', 'confused: [trip]'),
    ).toEqual([
      'content/terms/need.yaml · confused[0] · found "trip", expected another term in content/terms: customer-journey',
    ]);
  });

  test('as the road of a model', () => {
    expect(
      linesAfter('models/line.yaml', 'term: customer-journey', 'term: purchase-cycle'),
    ).toEqual([
      'content/models/line.yaml · term · found "purchase-cycle", expected a term in content/terms: customer-journey, need',
    ]);
  });
});

test('a term that is confused with itself is told', () => {
  expect(linesAfter('terms/need.yaml', 'confused: [customer-journey]', 'confused: [need]')).toEqual(
    [
      'content/terms/need.yaml · confused[0] · found "need", expected another term in content/terms: customer-journey',
    ],
  );
});

test('a term drawn as the road of another term is told', () => {
  expect(
    linesAfter('terms/customer-journey.yaml', 'road: customer-journey', 'road: buyer-journey'),
  ).toEqual([
    'content/terms/customer-journey.yaml · road · found "buyer-journey", expected "customer-journey": a term is its own road',
  ]);
});

test('a road without a shield is told', () => {
  expect(linesAfter('terms/customer-journey.yaml', 'shield: { nl: KR, en: CJ }\n', '')).toEqual([
    'content/terms/customer-journey.yaml · shield · found nothing, expected a shield, because the term is drawn as a road',
  ]);
});

test('a shield without a road is told', () => {
  expect(linesAfter('terms/need.yaml', 'claims:', 'shield: { nl: BH, en: ND }\nclaims:')).toEqual([
    'content/terms/need.yaml · shield · found a shield, expected none, because the term is not drawn as a road',
  ]);
});

test('a model that does not exist is told', () => {
  expect(linesAfter('lessons/en/first.mdx', 'model="line"', 'model="loop"')).toContain(
    'content/lessons/en/first.mdx:22 · <StageMap> model · found "loop", expected a model in content/models: line',
  );
});

test('a case that does not exist is told', () => {
  expect(linesAfter('lessons/nl/first.mdx', 'case="purchase"', 'case="sale"')).toContain(
    'content/lessons/nl/first.mdx:28 · <Lens> case · found "sale", expected a case in content/cases: purchase',
  );
});

test('a tension that does not exist is told', () => {
  expect(
    linesAfter(
      'lessons/en/first.mdx',
      '<Tension id="T1" />',
      '<Tension id="T1" /><Tension id="T9" />',
    ),
  ).toEqual([
    'content/lessons/en/first.mdx:30 · <Tension> id · found "T9", expected a tension in content/sources/tensions.yaml: T1',
  ]);
});

test('a link to a lesson that does not exist is told', () => {
  expect(linesAfter('lessons/nl/first.mdx', 'id="second"', 'id="third"')).toEqual([
    'content/lessons/nl/first.mdx:34 · <LessonLink> id · found "third", expected a lesson in content/lessons: first, second',
  ]);
});

test('a quiz that does not exist is told', () => {
  expect(linesAfter('lessons/en/second.mdx', 'quiz: second', 'quiz: third')).toContain(
    'content/lessons/en/second.mdx · quiz · found "third", expected a quiz in content/quizzes: first, home, second',
  );
});

test('the quiz of another lesson is told', () => {
  expect(linesAfter('lessons/en/second.mdx', 'quiz: second', 'quiz: first')).toContain(
    'content/lessons/en/second.mdx · quiz · found "first", expected "second": a quiz belongs to the lesson of the same id',
  );
});

test('a quiz without a lesson is told', () => {
  const quiz =
    'id: extra\npredict:\n  stem: &t { nl: x, en: x }\n  options: [{ id: a, text: *t, right: true, why: *t }, { id: b, text: *t, right: false, why: *t }]\nitems: []\n';
  expect(linesWith('quizzes/extra.yaml', quiz)).toEqual([
    'content/quizzes/extra.yaml · id · found "extra", expected the id of a lesson: first, second, home',
  ]);
});

test('a file that others refer to is told by each of them when it is gone', () => {
  expect(linesWithout('cases/purchase.yaml')).toEqual([
    'content/lessons/en/first.mdx:28 · <Lens> case · found "purchase", expected a case in content/cases',
    'content/lessons/nl/first.mdx:28 · <Lens> case · found "purchase", expected a case in content/cases',
  ]);
});
