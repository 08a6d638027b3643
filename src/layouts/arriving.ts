/*
 * While a page arrives, a slow phone lays out what it has of it again with every piece: a quarter of the time until the first
 * question answers went into figures that nobody could see yet. Until the page has loaded, a figure below the window is
 * only kept a place (../figures/figure.css).
 */

/**
 * Whether the page opens at its top. Where it opens further down, at a figure of a link or where a reader had left it, the
 * places must have their true heights.
 * @param kind how the browser came to the page, as its navigation entry tells
 */
export const opensAtTheTop = (
  kind: string | undefined,
  { hash, search }: Pick<Location, 'hash' | 'search'>,
): boolean => kind === 'navigate' && hash === '' && search === '';

/** Runs in the head. Marks the page as arriving until it has loaded. */
export function markAsArriving(root: HTMLElement): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!opensAtTheTop(entry?.type, location)) return;
  root.dataset.arriving = '';
  addEventListener('load', () => setTimeout(() => delete root.dataset.arriving));
}
