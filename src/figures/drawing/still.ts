import type { Road } from '../../content-model/schemas/basics.ts';

/*
 * What a still drawing is made of: SVG as text, for a picture outside of any page. It may name the colours of the page,
 * such as `var(--ink)`; link-picture/colours.ts fills them in.
 */

/** The box that a figure's still drawing lies in, in drawing units. */
export const still = { width: 1000, height: 260 } as const;

const dashes: Partial<Record<Road, string>> = {
  'buyer-journey': 'stroke-dasharray="18 7"',
  'path-to-purchase': 'stroke-dasharray="0 26" stroke-linecap="round"',
};

/** A road in the style of its term: a casing with a core laid over it. */
export function stillRoad(term: Road, path: string): string {
  const core =
    term === 'purchase-cycle'
      ? 'stroke="var(--sheet)" stroke-width="7"'
      : `stroke="var(--${term}-core)" stroke-width="11"`;
  const both = `d="${path}" fill="none" ${dashes[term] ?? ''}`;
  return `<path ${both} stroke="var(--${term})" stroke-width="20"/><path ${both} ${core}/>`;
}

/** A thin line; the border of the purchase is broken, as on all maps. */
export const stillLine = (path: string, kind: 'graticule' | 'border' | 'ink'): string => {
  const look = {
    graticule: 'stroke="var(--graticule)" stroke-width="1.5"',
    border: 'stroke="var(--ink)" stroke-width="2.5" stroke-dasharray="10 4 2 4"',
    ink: 'stroke="var(--ink)" stroke-width="2.5"',
  }[kind];
  return `<path d="${path}" fill="none" ${look}/>`;
};

interface Lettering {
  x: number;
  y: number;
  size: number;
  weight?: 400 | 600 | 800;
  anchor?: 'start' | 'middle' | 'end';
  colour?: string;
  /** Whether it keeps the lines that it stands on at a distance. */
  halo?: boolean;
}

/** Words on one line; `y` is their baseline. */
export const stillText = (
  words: string,
  { x, y, size, weight = 600, anchor = 'start', colour = 'var(--ink)', halo = false }: Lettering,
): string =>
  `<text x="${x}" y="${y}" font-family="Overpass" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${colour}"${halo ? ' stroke="var(--sheet)" stroke-width="7" paint-order="stroke"' : ''}>${escaped(words)}</text>`;

/** A stop on a road, with its number. */
export const stillStop = (number: number, x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="15" fill="var(--sheet)" stroke="var(--ink)" stroke-width="3.5"/>${stillText(
    String(number),
    { x, y: y + 6.5, size: 18, weight: 800, anchor: 'middle' },
  )}`;

/** The flag of the purchase, in the middle over its border. */
export function stillFlag(words: string, x: number, y: number): string {
  const width = words.length * 13 + 22;
  return `<rect x="${x - width / 2}" y="${y}" width="${width}" height="28" fill="var(--flag)" stroke="var(--ink)" stroke-width="2.5"/>${stillText(
    words.toUpperCase(),
    { x, y: y + 20.5, size: 17, weight: 800, anchor: 'middle', colour: 'var(--on-flag)' },
  )}`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => entities[character] ?? character);
