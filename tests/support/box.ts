import type { Locator } from 'playwright-core';

/**
 * Where something is in the window, and how large, in CSS pixels.
 * @throws when it cannot be seen
 */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('What has a box cannot be seen');
  return box;
}
