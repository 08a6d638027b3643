// Takes the pictures in the README: `npm run screenshots`. They show the built site as a reader sees it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../i18n/languages.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { builds } from '../../tests/support/builds.ts';
import { lesson } from '../../tests/support/content.ts';
import { serve } from '../../tests/support/server.ts';

const folder = join(import.meta.dirname, '..', '..', '.github', 'images');

/** From 0 to 1: high enough for the small letters on a map. */
const quality = 0.8;

const lensAt = (language: Language) =>
  `${lesson('journey-versus-purchase-cycle', language).path}?lens.at=compares-models&lens.show=1#lens`;

const pictures = [
  {
    name: 'atlas-wide-light',
    address: '/en/atlas/?atlas.show=1#atlas',
    width: 1280,
    height: 760,
    colorScheme: 'light',
  },
  {
    name: 'road-trip-wide-light',
    address: `${lesson('road-trip', 'en').path}?trip.mode=receipts&trip.steps=book,fuel,bed#trip`,
    width: 1280,
    height: 700,
    colorScheme: 'light',
  },
  {
    name: 'lens-wide-light',
    address: lensAt('en'),
    width: 1120,
    height: 740,
    colorScheme: 'light',
  },
  {
    name: 'lens-phone-dark',
    address: lensAt('nl'),
    width: 390,
    height: 740,
    colorScheme: 'dark',
  },
] as const;

const server = await serve(builds.root.folder);
const browser = await launchBrowser();
try {
  mkdirSync(folder, { recursive: true });
  for (const { name, address, width, height, colorScheme } of pictures) {
    const context = await browser.newContext({
      baseURL: server.origin,
      viewport: { width, height },
      colorScheme,
      deviceScaleFactor: 1.5,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(address);
    // Words for those who hear them: what the figure tells of the view that it has been asked for.
    await page.locator('figure [data-told="status"] > *').first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    // The browser itself turns the picture into WebP, a quarter of the size of PNG; an empty page lets it.
    const png = await page.screenshot();
    await page.goto('about:blank');
    const webp = await page.evaluate(
      async ({ base64, quality }) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const canvas = document.createElement('canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
      },
      { base64: png.toString('base64'), quality },
    );
    const picture = Buffer.from(webp, 'base64');
    writeFileSync(join(folder, `${name}.webp`), picture);
    console.log(`.github/images/${name}.webp: ${Math.round(picture.length / 1000)} kB`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
