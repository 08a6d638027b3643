import { expect } from 'vitest';
import { homeStrings } from '../../src/home/strings.ts';
import { settle, test } from '../support/reader.ts';

const strings = homeStrings.en.heard;

test('The word that somebody heard leads to what it means', async ({ open }) => {
  const page = await open('/en/');
  await settle(page);
  const form = page.locator('[data-word-field]');
  const field = form.getByRole('searchbox', { name: strings.question });
  const words = form.locator('li').filter({ visible: true });
  const usual = await words.count();
  expect(usual).toBeGreaterThanOrEqual(5);
  expect(usual).toBeLessThan(12);

  await field.fill('klantreis');
  expect(await words.first().innerText()).toMatch(/customer journey\s+klantreis/);
  expect(await form.getByRole('status').innerText()).toBe(
    `${strings.found} ${await words.count()}`,
  );
  // A word that is not there leaves them all to choose from.
  await field.fill('broodrooster');
  expect(await form.getByRole('status').innerText()).toBe(strings.none);
  expect(await words.count()).toBeGreaterThan(usual);
  await form.getByRole('button').click();
  expect(new URL(page.url()).pathname).toBe('/en/');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await field.fill('');
  expect(await words.count()).toBe(usual);

  // Two words lead to the page that tells them apart.
  await field.fill('klantreis of buyer');
  expect(await words.first().locator('a').getAttribute('href')).toBe(
    '/en/terms/customer-journey-or-buyer-journey/',
  );
  await field.fill('churn');
  await field.press('Enter');
  await page.waitForURL(/\/en\/terms\/churn\/$/);

  const plain = await open('/en/', { javaScriptEnabled: false });
  // Without scripts the same words are there, and the others are folded under them.
  const list = plain.locator('[data-word-field] li a');
  expect(await list.filter({ visible: true }).count()).toBe(usual);
  for (const summary of await plain.locator('[data-word-field] summary').all())
    await summary.click();
  expect(await list.filter({ visible: true }).count()).toBe(await list.count());
  expect(await list.count()).toBeGreaterThan(60);
  expect(await plain.getByRole('searchbox').isVisible()).toBe(false);
});
