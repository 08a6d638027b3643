import { expect, test } from 'vitest';
import { opensAtTheTop } from '../../../src/layouts/arriving.ts';

test.each([
  { kind: 'navigate', hash: '', search: '', expected: true },
  { kind: 'navigate', hash: '#stages', search: '', expected: false },
  { kind: 'navigate', hash: '', search: '?stages.stage=decision', expected: false },
  { kind: 'back_forward', hash: '', search: '', expected: false },
  { kind: 'reload', hash: '', search: '', expected: false },
  { kind: undefined, hash: '', search: '', expected: false },
])('a page opens at its top or not: %o', ({ kind, hash, search, expected }) => {
  expect(opensAtTheTop(kind, { hash, search })).toBe(expected);
});
