import { describe, expect, test } from 'vitest';
import { printModeOf } from '../../../src/print/print-mode.ts';

describe('What an address asks to be printed', () => {
  test.for([
    ['', undefined],
    ['?embed=1', undefined],
    ['?print=sheet', 'sheet'],
    ['?embed=1&print=handout', 'handout'],
    ['?print=key&stages.stage=decision', 'key'],
    ['?print=', 'broken'],
    ['?print=answers', 'broken'],
    ['?print=Handout', 'broken'],
  ])('%s: %s', ([search = '', mode]) => {
    expect(printModeOf(search)).toBe(mode);
  });
});
