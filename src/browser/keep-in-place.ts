import { scrollAlong } from './tell-height.ts';

/**
 * Does work and scrolls the page by as much as that has moved an element, so that what the reader pressed stays under the
 * finger while something opens or closes above it.
 */
export function keepInPlace(element: Element, work: () => void): void {
  const before = element.getBoundingClientRect().top;
  work();
  scrollAlong(element.getBoundingClientRect().top - before);
}
