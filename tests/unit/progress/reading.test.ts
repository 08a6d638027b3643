import { expect, test } from 'vitest';
import { isRead } from '../../../src/progress/reading.ts';

test.each([
  ['every section and the end', 6, true, true],
  ['half of the sections and the end', 3, true, true],
  ['all but the end', 6, false, false],
  ['the end alone, after a jump', 0, true, false],
  ['the last section and the end, after a jump', 1, true, false],
])('Having seen %s of six sections', (_, seen, end, read) => {
  expect(isRead(seen, 6, end)).toBe(read);
});
