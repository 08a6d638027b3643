import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { lesson } from '../support/content.ts';
import { test } from './reader.ts';

test('A lesson is printed on several pages', async ({ open }) => {
  const page = await open(lesson('journey-versus-purchase-cycle', 'nl').path);
  const pdf = Buffer.from(await page.pdf());
  expect(pdf.length).toBeGreaterThan(20_000);
  expect(pagesOf(pdf)).toBeGreaterThan(1);
});

/** How many pages a PDF has: what describes them may lie in a stream that is packed. */
function pagesOf(pdf: Buffer): number {
  const packed = pdf
    .toString('latin1')
    .matchAll(/\/Type\s*\/ObjStm\b[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g);
  const objects = Array.from(packed, ([, stream = '']) =>
    inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
  );
  return objects.join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
