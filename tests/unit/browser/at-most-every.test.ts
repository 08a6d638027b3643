import { expect, test, vi } from 'vitest';
import { atMostEvery } from '../../../src/browser/at-most-every.ts';

test('Work that is asked for all the time is done at once, then now and then, and never left out at the end', () => {
  vi.useFakeTimers();
  const done: number[] = [];
  let asked = 0;
  const ask = atMostEvery(300, () => done.push(asked));
  for (asked = 1; asked <= 30; asked += 1) {
    ask();
    vi.advanceTimersByTime(33);
  }
  expect(done[0]).toBe(1);
  expect(done.length).toBeLessThanOrEqual(5);
  vi.advanceTimersByTime(300);
  expect(done.at(-1)).toBe(31);
  const { length } = done;
  vi.advanceTimersByTime(3000);
  expect(done).toHaveLength(length);
  vi.useRealTimers();
});
