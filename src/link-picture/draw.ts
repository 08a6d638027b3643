import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { renderAsync } from '@resvg/resvg-js';
import { pictureFonts } from '../fonts/subset.ts';

const cacheFolder = join(process.cwd(), 'node_modules', '.cache', 'atlas-pictures');

// The pixels of a picture, three megabytes, lie where the collector of garbage does not see their weight: left to itself it
// would let hundreds of them pile up.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as (options: { type: 'minor' }) => void;
const picturesBetween = 8;
let drawings = 0;

let fonts: Promise<string[]> | undefined;

/** A picture as PNG; what has been drawn once is kept, because to draw it takes longer than to make its page. */
export async function drawn(svg: string): Promise<Buffer> {
  fonts ??= pictureFonts();
  const fontFiles = await fonts;
  const key = createHash('sha256').update(fontFiles.join()).update(svg).digest('hex').slice(0, 24);
  const kept = join(cacheFolder, `${key}.png`);
  if (existsSync(kept)) return readFile(kept);
  const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } });
  const png = image.asPng();
  drawings += 1;
  if (drawings % picturesBetween === 0) collectGarbage({ type: 'minor' });
  await mkdir(cacheFolder, { recursive: true });
  // Whole or not at all, also when two builds draw it at the same time.
  const unfinished = `${kept}.${process.pid}`;
  await writeFile(unfinished, png);
  await rename(unfinished, kept);
  return png;
}
