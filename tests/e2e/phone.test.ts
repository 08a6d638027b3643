import { expect } from 'vitest';
import { site } from '../../src/i18n/strings.ts';
import { lesson } from '../support/content.ts';
import { test } from '../support/reader.ts';

test('On a phone the contents fit a thumb, the own prediction is told first, and the menu wraps', async ({
  open,
}) => {
  const page = await open(lesson('journey-versus-purchase-cycle', 'nl').path, {
    width: 390,
    javaScriptEnabled: false,
  });
  const contents = page.getByRole('navigation', { name: site.nl.contents });
  await contents.locator('summary').click();
  const rows = await contents
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(rows.length).toBeGreaterThan(4);
  expect(rows.filter((height) => height < 44)).toEqual([]);

  const prediction = page.locator('.prediction');
  const options = prediction.getByRole('radio');
  await prediction.getByText(site.nl.predictReveal).click();
  for (const option of await options.all()) {
    await option.check();
    const tops = await prediction
      .locator('details li')
      .evaluateAll((answers) => answers.map((answer) => answer.getBoundingClientRect().top));
    const chosen = await options.evaluateAll((all) =>
      all.findIndex((each) => each.matches(':checked')),
    );
    expect(tops.indexOf(Math.min(...tops))).toBe(chosen);
  }

  // As narrow as a phone with letters of twice the size.
  await page.setViewportSize({ width: 200, height: 700 });
  const ends = await page
    .getByRole('navigation', { name: site.nl.mainNavigation })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right));
  expect(Math.max(...ends)).toBeLessThanOrEqual(200);
});
