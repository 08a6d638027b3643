import type { Page } from 'playwright-core';

/**
 * How much of a picture is not its most frequent colour, from 0 (blank) to 1.
 * @param page any page: its browser decodes the picture
 * @param png as a screenshot gives it
 */
export async function inkOf(page: Page, png: Buffer): Promise<number> {
  // A page of the site would not let a picture be made from data that no page of it contains.
  const empty = await page.context().newPage();
  try {
    return await empty.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser cannot draw');
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      const counts = new Map<number, number>();
      for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      return 1 - Math.max(...counts.values()) / (picture.width * picture.height);
    }, png.toString('base64'));
  } finally {
    await empty.close();
  }
}
