import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrongParts } from '../../../src/layouts/wrong-address.ts';

const known = {
  fields: ['stages.stage', 'lens.view', 'lens.at'],
  ids: ['stages', 'lens', 'definition'],
};

test.for([
  [
    'a figure that is not there',
    '?stage.stage=search',
    '',
    'stage.stage=search',
    'stages.stage=search',
  ],
  [
    'an ampersand that was escaped twice',
    '?x=1&amp;stages.stage=search',
    '',
    'amp;stages.stage=search',
    'stages.stage=search',
  ],
  ['another word for yes', '?embed=true', '', 'embed=true', 'embed=1'],
  ['a wall that is no wall', '?present=yes', '', 'present=yes', 'present=1'],
  ['a session that is not fresh', '?session=new', '', 'session=new', 'session=fresh'],
  ['a print that does not exist', '?print=handouts', '', 'print=handouts', 'print=handout'],
  ['a wish with a capital', '?Print=Key', '', 'Print=Key', 'print=key'],
  ['a wish behind an ampersand that was escaped', '?a=1&amp;embed=1', '', 'amp;embed=1', 'embed=1'],
  ['a section that is not there', '', '#definitions', '#definitions', '#definition'],
  ['something far from everything', '?quizzical.answer=7', '', 'quizzical.answer=7', undefined],
] as const)('tells %s, and what may have been meant', ([, search, hash, text, meant]) => {
  expect(wrongParts(search, hash, known)).toEqual([{ text, meant }]);
});

test.for([
  ['what is right', '?stages.stage=search&embed=1&print=key', '#stages'],
  ['what a figure tells itself', '?stages.colour=red&lens.view=telescope', ''],
  ['what others count by', '?utm_source=mail&fbclid=x&mc_eid=1&view=2', ''],
  ['a fragment that is no name', '', '#:~:text=stage'],
  ['the top of the page', '', '#Top'],
  ['no fragment', '', ''],
] as const)('says nothing of %s', ([, search, hash]) => {
  expect(wrongParts(search, hash, known)).toEqual([]);
});

test('never throws, whatever the address holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (search, hash) => {
      expect(() => wrongParts(`?${search}`, `#${hash}`, known)).not.toThrow();
    }),
  );
});
