import { expect, test } from 'vitest';
import { joined } from '../../../src/i18n/lists.ts';

test('names stand in a sentence as the texts write them, with no comma before "and"', () => {
  expect(joined(['A', 'B', 'C'], 'nl')).toBe('A, B en C');
  expect(joined(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  expect(joined(['A'], 'en')).toBe('A');
});
