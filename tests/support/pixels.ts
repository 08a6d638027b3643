import type { Locator } from 'playwright-core';

/**
 * How much of each visible drawing in a figure is not its most frequent colour, from 0 (blank) to 1. The browser itself
 * decodes the picture.
 * @param picture the figure as it stands, as a PNG
 */
export const inkOfDrawings = (figure: Locator, picture: Buffer): Promise<number[]> =>
  figure.evaluate(async (element, base64) => {
    const frame = element.getBoundingClientRect();
    const boxes = Array.from(element.querySelectorAll('svg'))
      .filter((drawing) => drawing.checkVisibility({ visibilityProperty: true }))
      .map((drawing) => drawing.getBoundingClientRect())
      .filter(({ width, height }) => width >= 1 && height >= 1)
      .map(({ x, y, width, height }) => ({ x: x - frame.x, y: y - frame.y, width, height }));
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser cannot draw');
    context.drawImage(bitmap, 0, 0);
    return boxes.map(({ x, y, width, height }) => {
      const { data } = context.getImageData(x, y, Math.ceil(width), Math.ceil(height));
      const counts = new Map<number, number>();
      const pixels = new Uint32Array(data.buffer);
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      return 1 - Math.max(...counts.values()) / pixels.length;
    });
  }, picture.toString('base64'));
