import { expect, test } from 'vitest';
import { queryWithLasting } from '../../../src/layouts/stay-embedded.ts';

const lasting = ['embed', 'session'];

test.for([
  ['a plain link', '', '?embed=1', '?embed=1'],
  ['a link with a state', '?lens.guess=a,b', '?embed=1', '?lens.guess=a,b&embed=1'],
  ['a link that has it already', '?embed=1&lens.guess=a,b', '?embed=1', '?embed=1&lens.guess=a,b'],
  ['all that lasts', '', '?session=fresh&stages.stage=search&embed=1', '?session=fresh&embed=1'],
  ['nothing that lasts', '?a=1', '?stages.stage=search', '?a=1'],
  ['a page without a query', '?a=1', '', '?a=1'],
] as const)('what lasts goes along with %s', ([, query, own, expected]) => {
  expect(queryWithLasting(query, own, lasting)).toBe(expected);
});
