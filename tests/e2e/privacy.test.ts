import { describe, expect } from 'vitest';
import { visit } from '../support/visit.ts';
import { test } from '../support/reader.ts';

/* That no page asks anything of another origin is watched in every test; here it is shown that no page could. */
describe('Nothing leaves the browser', () => {
  test('because a page may not reach another origin', async ({ onTestFinished }) => {
    const { page, complaints, leave } = await visit('/en/');
    onTestFinished(() => leave(true));
    const refused = await page.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          resolve(event.effectiveDirective);
        });
      });
      await fetch('https://example.com/').catch(() => undefined);
      return violation;
    });
    expect(refused).toBe('connect-src');
    expect(await complaints()).not.toEqual([]);
  });
});
