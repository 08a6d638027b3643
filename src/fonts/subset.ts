import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * The letters that Dutch and English texts of this site use. A reader who types or pastes anything else gets the
 * system face for that letter. A test fails when a page shows a letter that is missing here.
 */
const basicLatin = Array.from({ length: 0x7a - 0x20 + 1 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
)
  .join('')
  .replace(/[$@\\^`]/g, '');
export const letters = `${basicLatin}\u00a0·ÉËÏÖÜàáâäçèéêëíïóôöúûüı×÷–‘’“”…€↑↓−`;

interface Face {
  package: string;
  file: string;
  /** Which part of the weight axis to keep: a range, or one weight. */
  weight: { min: number; max: number } | number;
  letters: string;
  /** TrueType for what draws pictures; browsers get less to load. */
  format?: 'truetype';
}

/**
 * What the letters do to each other where they meet. All else that the typefaces can do (ligatures, small capitals, old
 * figures) no page needs: neither has letters that collide without, and together it would bring a quarter of their weight.
 */
const keepFeatures = ['kern'];

/** What browsers read from the curves themselves where these are missing, and what only font menus show. */
const dropTables = ['GDEF', 'HVAR', 'MVAR', 'STAT'];

const faces = {
  overpass: {
    package: '@fontsource-variable/overpass',
    file: 'overpass-latin-wght-normal.woff2',
    weight: { min: 400, max: 800 },
    letters,
  },
  literata: {
    package: '@fontsource-variable/literata',
    file: 'literata-latin-wght-normal.woff2',
    weight: { min: 400, max: 600 },
    letters,
  },
  literataItalic: {
    package: '@fontsource-variable/literata',
    file: 'literata-latin-wght-italic.woff2',
    weight: 400,
    letters,
  },
} satisfies Record<string, Face>;

export type FaceName = keyof typeof faces;

/** The weights that pictures use, each a face of its own: what draws them knows no axis of weights. */
const pictureFaces = [400, 600, 800].map((weight): Face => ({
  ...faces.overpass,
  weight,
  format: 'truetype',
}));

const require = createRequire(import.meta.url);
const cacheFolder = join(process.cwd(), 'node_modules', '.cache', 'atlas-fonts');

async function subsetOne(face: Face): Promise<string> {
  const source = require.resolve(`${face.package}/files/${face.file}`);
  const original = await readFile(source);
  const key = createHash('sha256')
    .update(original)
    .update(JSON.stringify([face, keepFeatures, dropTables]))
    .digest('hex')
    .slice(0, 12);
  const { format = 'woff2' } = face;
  const ending = format === 'woff2' ? 'woff2' : 'ttf';
  const target = join(cacheFolder, face.file.replace('.woff2', `-${key}.${ending}`));
  if (!existsSync(target)) {
    const subset = await subsetFont(original, face.letters, {
      targetFormat: format,
      variationAxes: { wght: face.weight },
      keepFeatures,
      dropTables,
    });
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(target, subset);
  }
  return target;
}

/**
 * Cuts the typefaces down to the letters and weights in use and keeps the result in a cache.
 * @returns the path of each subset file
 * @throws when a font package is missing or unreadable
 */
export async function subsetFonts(): Promise<Record<FaceName, string>> {
  const entries = await Promise.all(
    Object.entries(faces).map(async ([name, face]) => [name, await subsetOne(face)] as const),
  );
  return Object.fromEntries(entries) as Record<FaceName, string>;
}

/**
 * Cuts the faces that pictures are lettered with, and keeps them in the same cache.
 * @returns the path of each file
 * @throws when a font package is missing or unreadable
 */
export const pictureFonts = (): Promise<string[]> => Promise.all(pictureFaces.map(subsetOne));
