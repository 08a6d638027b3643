import { expect, test } from 'vitest';
import { fixture, linesAfter, linesWith } from '../fixture.ts';

const pair = 'pairs/journey-need.yaml';

test('a side of a term, a model or a stage that is not there is told', () => {
  expect(linesAfter(pair, 'term: need', 'term: needs')).toEqual([
    `content/${pair}:6 · sides[1].term · found "needs", expected a term in content/terms: buyer-journey, customer-experience, customer-journey, need, path-to-purchase, purchase-cycle`,
  ]);
  expect(linesAfter(pair, 'model: line', 'model: lane')).toEqual([
    `content/${pair}:4 · sides[0].drawn.model · found "lane", expected a model in content/models: line, loop`,
  ]);
  expect(linesAfter(pair, 'model: line', 'model: line, stages: [awareness, third]')).toEqual([
    expect.stringMatching(
      / · sides\[0\]\.drawn\.stages\[1\] · found "third", expected a stage of /,
    ),
  ]);
});

test('a stretch that runs backwards is told', () => {
  expect(linesAfter(pair, '[3, 4]', '[4, 3]')).toEqual([
    `content/${pair}:9 · sides[1].drawn.places[1] · found [4, 3], expected a first moment that is not after the last`,
  ]);
});

test('a claim, a tension and a question that are not in order are told', () => {
  expect(linesAfter(pair, 'claims: [B01]', 'claims: [B99]')[0]).toContain('sides[1].claims[0]');
  expect(linesAfter(pair, 'tensions: [T1]', 'tensions: [T9]')[0]).toContain('tensions[0]');
  expect(linesAfter(pair, 'right: true', 'right: false')[0]).toContain('question.options');
});

test('a pair that is there already is told, in whichever order its terms stand', () => {
  const text = fixture.get(pair) ?? '';
  const turned = text
    .replace('term: customer-journey', 'term: x')
    .replace('term: need', 'term: customer-journey')
    .replace('term: x', 'term: need');
  expect(linesWith('pairs/twice.yaml', turned)).toEqual([
    `content/pairs/twice.yaml:1 · sides · found "customer-journey and need" again, expected a value that occurs once over all pairs; it is taken by content/${pair} · sides`,
  ]);
});

test('a term that has the address of a pair or of another term is told', () => {
  expect(
    linesAfter(
      'terms/purchase-cycle.yaml',
      'slug: { nl: aankoopcyclus',
      'slug: { nl: klantreis-of-behoefte',
    ),
  ).toEqual([
    `content/${pair}:1 · sides · found "klantreis-of-behoefte" again, expected a value that occurs once among the addresses in nl; it is taken by content/terms/purchase-cycle.yaml · slug.nl`,
  ]);
});

test('a use of a term rests on claims of its own source', () => {
  const use = 'uses:\n  - source: A\n    says: { nl: Iets., en: Something. }\n    claims: [B01]\n';
  expect(linesAfter('terms/need.yaml', 'claims: [A01]\n', `claims: [A01]\n${use}`)).toEqual([
    'content/terms/need.yaml:9 · uses[0].claims[0] · found "B01", expected a claim of source A, whose use it is',
  ]);
});

test('a term that is drawn from what is not there is told, and one that is drawn and lies nowhere', () => {
  const term = 'terms/need.yaml';
  const added = (lines: string) => linesWith(term, `${fixture.get(term) ?? ''}\n${lines}`);
  expect(added('drawn: [{ model: lane }]')).toEqual([
    expect.stringMatching(/ · drawn\[0\]\.model · found "lane", expected a model /),
  ]);
  expect(added('drawn: [{ model: line }]\nnowhere: { nl: Hier niet., en: Not here. }')).toEqual([
    expect.stringMatching(/ · nowhere · /),
  ]);
});
