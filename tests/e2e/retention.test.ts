import { expect } from 'vitest';
import { retentionStrings } from '../../src/figures/retention/strings.ts';
import { boxOf } from '../support/box.ts';
import { lesson } from '../support/content.ts';
import { figureOn } from '../support/figure-page.ts';
import { test } from '../support/reader.ts';

const strings = retentionStrings.en;

test('A guess is drawn by buttons, by dragging and by typing, and a number that cannot be is told', async ({
  open,
}) => {
  const page = await open(lesson('retention', 'en').path, { width: 1440, reducedMotion: 'reduce' });
  const { figure, shows } = figureOn(page, 'retention');
  await figure.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const guess = (year: number) => figure.getByRole('spinbutton', { name: strings.guessOf(year) });

  await figure.getByRole('button', { name: `${strings.guessOf(1)}: ${strings.fewer}` }).click();
  await expect.poll(() => shows({ year1: '95' })).toBe(true);

  const handle = figure.locator('svg[data-layout="lying"] [data-year="5"]');
  await handle.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(handle);
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x, middle.y - 80, { steps: 4 });
  await page.mouse.up();
  const dragged = Number(await guess(5).inputValue());
  expect(dragged).toBeGreaterThan(40);
  expect(dragged).toBeLessThan(60);
  await expect
    .poll(() => new URL(page.url()).searchParams.get('retention.year5'))
    .toBe(String(dragged));

  await guess(2).fill('120');
  await guess(2).press('Enter');
  await expect.poll(() => guess(2).inputValue()).toBe('100');
  const told = figure.getByRole('status').filter({ hasText: '120', visible: true });
  expect(await told.textContent()).toContain('100');

  await figure.getByText(strings.drive, { exact: true }).click();
  await expect.poll(() => figure.getByText(`you drew ${dragged}`).count()).toBeGreaterThan(0);
  // A key that leads back to what was pressed is shown where it is.
  await page.keyboard.press('Tab');
  await figure.getByRole('checkbox', { name: strings.again }).focus();
  const again = figure.locator('label').filter({ hasText: strings.again });
  expect(await again.evaluate((ringed) => getComputedStyle(ringed).outlineColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
  await figure.getByRole('button', { name: '90 to 95' }).click();
  await expect.poll(() => shows({ stay: '90' })).toBe(true);
  await expect.poll(() => figure.getByText('20.0 years').first().isVisible()).toBe(true);

  // What the road and its exits stand for is marked when the text names it.
  for (const term of ['retention', 'churn']) {
    await page.locator(`.prose [data-note="term-${term}"]`).first().focus();
    const drawn = figure.locator(`[data-road="${term}"][data-pointed]`).filter({ visible: true });
    expect(await drawn.count()).toBeGreaterThan(0);
  }

  // On a tablet the chart fills what the standing road leaves free, and on a phone the buttons share one row.
  await page.setViewportSize({ width: 768, height: 1024 });
  const board = await boxOf(figure.locator('.board'));
  const chart = await boxOf(figure.locator('.chart').filter({ visible: true }).first());
  expect(chart.x).toBeLessThan(board.x + board.width);
  expect(chart.y - board.y - board.height).toBeLessThan(40);
  await page.setViewportSize({ width: 360, height: 800 });
  const tops = await figure
    .locator('[data-share] > button')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(tops).toHaveLength(3);
  expect(new Set(tops).size).toBe(1);
});
