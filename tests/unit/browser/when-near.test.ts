import { afterEach, expect, test, vi } from 'vitest';
import { whenNear } from '../../../src/browser/when-near.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('Work is done once for each element that comes near, however often it does', () => {
  class FakeElement {
    isWatched = false;
  }
  let meet: (isIntersecting: boolean, ...targets: FakeElement[]) => void = () => undefined;
  let margin: string | undefined;
  vi.stubGlobal('HTMLElement', FakeElement);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: unknown[]) => void, options: IntersectionObserverInit) {
        margin = options.rootMargin;
        meet = (isIntersecting, ...targets) => {
          const seen = targets.filter(({ isWatched }) => isWatched);
          tell(seen.map((target) => ({ target, isIntersecting })));
        };
      }
      observe = (element: FakeElement) => (element.isWatched = true);
      unobserve = (element: FakeElement) => (element.isWatched = false);
    },
  );
  const one = new FakeElement();
  const other = new FakeElement();
  const done: unknown[] = [];
  whenNear([one, other] as unknown as HTMLElement[], (element) => done.push(element));
  // Far below the window a slow line still has time to fetch what is asked for.
  expect(parseInt(margin ?? '0')).toBeGreaterThanOrEqual(900);
  meet(false, one, other);
  expect(done).toEqual([]);
  meet(true, other);
  meet(true, one, other);
  meet(false, one);
  meet(true, one);
  expect(done).toEqual([other, one]);
});
