import { still, stillText } from '../figures/drawing/still.ts';
import { linesOf } from '../figures/drawing/text-width.ts';

/** The size that sites which show a link ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

export interface Picture {
  site: string;
  /** What kind of page it is, such as "Sheet 1". */
  place: string;
  title: string;
  /** In a box as figures/drawing/still.ts has it. */
  drawing: string;
}

const margin = 64;
const inside = pictureSize.width - 2 * margin;
const titleSizes = [60, 48] as const;

/** A page as a picture: the double neatline, the name of the site, the title and its figure. */
export function composed({ site, place, title, drawing }: Picture): string {
  const { width, height } = pictureSize;
  const [usual, small] = titleSizes;
  const size = linesOf(title, usual, inside).length > 2 ? small : usual;
  const lines = balanced(title, size).slice(0, 2);
  const scale = inside / still.width;
  const top = height - 46 - still.height * scale;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="var(--ground)"/>`,
    `<rect x="20" y="20" width="${width - 40}" height="${height - 40}" fill="var(--sheet)" stroke="var(--ink)" stroke-width="4"/>`,
    `<rect x="29" y="29" width="${width - 58}" height="${height - 58}" fill="none" stroke="var(--ink)" stroke-width="1.5"/>`,
    stillText(site, { x: margin, y: 86, size: 27 }),
    stillText(place, {
      x: width - margin,
      y: 86,
      size: 27,
      weight: 400,
      anchor: 'end',
      colour: 'var(--muted)',
    }),
    ...lines.map((line, index) =>
      stillText(line, { x: margin, y: 168 + index * size * 1.12, size, weight: 800 }),
    ),
    `<g transform="translate(${margin} ${top}) scale(${scale})">${drawing}</g>`,
    '</svg>',
  ].join('');
}

/** Breaks a title into as few lines as it needs, of about the same width. */
function balanced(title: string, size: number): string[] {
  const least = linesOf(title, size, inside);
  const rooms = Array.from({ length: 20 }, (_, step) => (inside * (step + 1)) / 20);
  return (
    rooms.map((room) => linesOf(title, size, room)).find(({ length }) => length === least.length) ??
    least
  );
}
