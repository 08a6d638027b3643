import { describe, expect, test } from 'vitest';
import { linesAfter, linesWithout } from '../fixture.ts';

describe('a claim that no source makes is told', () => {
  const expected = 'expected a claim of a source in content/sources: A01, A02, B01';

  test('in the text of a lesson', () => {
    expect(
      linesAfter(
        'lessons/first/nl.mdx',
        '<Source claim="B01" />',
        '<Source claim="B01" /><Source claim="B09" />',
      ),
    ).toEqual([
      `content/lessons/first/nl.mdx:19 · <Source> claim · found "B09", ${expected}`,
      'content/lessons/first/en.mdx · claims · found nothing, expected B09, as in content/lessons/first/nl.mdx',
    ]);
  });

  test('in a quiz', () => {
    expect(linesAfter('lessons/second/quiz.yaml', 'claims: [A02]', 'claims: [A02, E99]')).toEqual([
      `content/lessons/second/quiz.yaml:10 · items[0].claims[1] · found "E99", ${expected}`,
    ]);
  });

  test('in a model', () => {
    expect(linesAfter('models/line.yaml', 'claims: [A02]', 'claims: [A03]')).toEqual([
      `content/models/line.yaml:22 · stages[1].claims[0] · found "A03", ${expected}`,
    ]);
  });

  test('in a case', () => {
    expect(linesAfter('cases/purchase.yaml', 'claims: []', 'claims: [C01]')).toEqual([
      `content/cases/purchase.yaml:22 · touchpoints[1].claims[0] · found "C01", ${expected}`,
    ]);
  });

  test('in a term', () => {
    expect(linesAfter('terms/need.yaml', 'claims: [A01]', 'claims: [A01, D07]')).toEqual([
      `content/terms/need.yaml:5 · claims[1] · found "D07", ${expected}`,
    ]);
  });

  test('in a tension', () => {
    expect(linesAfter('tensions.yaml', 'claims: [B01]', 'claims: [B02]')).toEqual([
      `content/tensions.yaml:5 · T1.positions[1].claims[0] · found "B02", ${expected}`,
    ]);
  });
});

test('a claim under another source than its letter says is told', () => {
  expect(linesAfter('sources/a.yaml', '  A02:', '  C01: *text\n  A02:')).toEqual([
    'content/sources/a.yaml:8 · claims.C01 · found "C01", expected an id that starts with A, the letter of this source',
  ]);
});

test('a model of a source that does not exist is told', () => {
  expect(linesAfter('models/line.yaml', 'source: A', 'source: E')).toEqual([
    'content/models/line.yaml:1 · source · found "E", expected a source in content/sources: A, B',
  ]);
});

describe('a term that is not in the glossary is told', () => {
  test('in a lesson', () => {
    expect(linesAfter('lessons/first/en.mdx', '<Term id="need">', '<Term id="needs">')).toEqual([
      'content/lessons/first/en.mdx:13 · <Term> id · found "needs", expected a term in content/terms: buyer-journey, customer-experience, customer-journey, need, path-to-purchase, purchase-cycle',
    ]);
  });

  test('in another term', () => {
    expect(
      linesAfter('terms/need.yaml', 'confused: [customer-journey]', 'confused: [trip]'),
    ).toEqual([
      'content/terms/need.yaml:4 · confused[0] · found "trip", expected another term in content/terms: buyer-journey, customer-experience, customer-journey, path-to-purchase, purchase-cycle',
    ]);
  });

  test('as the road of a model', () => {
    expect(linesWithout('terms/purchase-cycle.yaml')).toContain(
      'content/models/loop.yaml:2 · term · found "purchase-cycle", expected a term in content/terms: buyer-journey, customer-experience, customer-journey, need, path-to-purchase',
    );
  });
});

test('a term that is confused with itself is told', () => {
  expect(linesAfter('terms/need.yaml', 'confused: [customer-journey]', 'confused: [need]')).toEqual(
    [
      'content/terms/need.yaml:4 · confused[0] · found "need", expected another term in content/terms: buyer-journey, customer-experience, customer-journey, path-to-purchase, purchase-cycle',
    ],
  );
});

test('a term drawn as the road of another term is told', () => {
  expect(
    linesAfter('terms/customer-journey.yaml', 'road: customer-journey', 'road: buyer-journey'),
  ).toEqual([
    'content/terms/customer-journey.yaml:3 · road · found "buyer-journey", expected "customer-journey": a term is its own road',
  ]);
});

test('a road without a shield is told', () => {
  expect(linesAfter('terms/customer-journey.yaml', 'shield: { nl: KR, en: CJ }\n', '')).toEqual([
    'content/terms/customer-journey.yaml · shield · found nothing, expected a shield, because the term is drawn as a road',
  ]);
});

test('a shield without a road is told', () => {
  expect(linesAfter('terms/need.yaml', 'claims:', 'shield: { nl: BH, en: ND }\nclaims:')).toEqual([
    'content/terms/need.yaml:5 · shield · found a shield, expected none, because the term is not drawn as a road',
  ]);
});

test('a model that does not exist is told', () => {
  expect(linesAfter('lessons/first/en.mdx', 'model="line"', 'model="circle"')).toContain(
    'content/lessons/first/en.mdx:15 · <StageMap> model · found "circle", expected a model in content/models: line, loop',
  );
});

test('a case that does not exist is told', () => {
  expect(linesAfter('lessons/first/nl.mdx', 'case="purchase"', 'case="sale"')).toContain(
    'content/lessons/first/nl.mdx:21 · <Lens> case · found "sale", expected a case in content/cases: purchase, visit',
  );
});

test('a tension that does not exist is told', () => {
  expect(
    linesAfter(
      'lessons/first/en.mdx',
      '<Tension id="T1" />',
      '<Tension id="T1" /><Tension id="T9" />',
    ),
  ).toEqual([
    'content/lessons/first/en.mdx:23 · <Tension> id · found "T9", expected a tension in content/tensions.yaml: T1',
    'content/lessons/first/nl.mdx · tensions · found nothing, expected T9, as in content/lessons/first/en.mdx',
  ]);
});

test('a link to a lesson that does not exist is told', () => {
  expect(linesAfter('lessons/first/nl.mdx', 'id="second"', 'id="third"')).toEqual([
    'content/lessons/first/nl.mdx:27 · <LessonLink> id · found "third", expected a lesson in content/lessons: first, second',
  ]);
});

test('a file that others refer to is told by each of them when it is gone', () => {
  expect(linesWithout('cases/purchase.yaml')).toEqual([
    'content/lessons/first/en.mdx:21 · <Lens> case · found "purchase", expected a case in content/cases: visit',
    'content/lessons/first/nl.mdx:21 · <Lens> case · found "purchase", expected a case in content/cases: visit',
    'content/atlases/roads.yaml:1 · case · found "purchase", expected a case in content/cases: visit',
  ]);
});
