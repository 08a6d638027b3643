import type { Model } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { purchaseName } from '../drawing/axis-names.ts';
import { still, stillFlag, stillLine, stillRoad, stillStop, stillText } from '../drawing/still.ts';
import { linesOf, textWidth } from '../drawing/text-width.ts';
import { bands, graticule, linesAcross, stripOf, stripWidth } from './geometry.ts';
import { placeLabels } from './labels.ts';

/** The largest size at which a name keeps the room that the narrowest sheet gives it. */
const size = 25;
const lineHeight = 26;
const columnWidth = stripWidth / 10;

/** The strip map of a model as a still drawing, with the names of its stages. */
export function stillOf({ shape, stages, ends, term }: Model, language: Language): string {
  const strip = stripOf(stages, shape, ends !== undefined);
  const names = stages.map(({ span, name }) => ({ span, name: name[language] }));
  const labels = placeLabels(names, shape).map(({ side, room }, index) => {
    const [centre = 0] = strip.junctions[index] ?? [];
    const { name = '' } = names[index] ?? {};
    const lines = linesOf(name, size, room === undefined ? Infinity : room * columnWidth);
    const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2;
    const x = Math.min(Math.max(centre, half - 30), stripWidth + 8 - half);
    const top =
      side === 'above'
        ? bands.above.bottom - (lines.length - 1) * lineHeight
        : bands.below.top + 19;
    return lines
      .map((line, row) =>
        stillText(line, { x, y: top + row * lineHeight, size, anchor: 'middle', halo: true }),
      )
      .join('');
  });
  const { top, bottom } = bands.boundary;
  return [
    `<g transform="translate(0 ${(still.height - strip.height) / 2})">`,
    stillLine(linesAcross(graticule, 0, strip.height), 'graticule'),
    stillLine(linesAcross([strip.purchase], bands.flag.bottom, strip.height), 'border'),
    stillFlag(purchaseName[language], strip.purchase, 0),
    ...[strip.off, strip.home, strip.road].map((path) => (path ? stillRoad(term, path) : '')),
    stillLine(linesAcross(strip.boundaries, top, bottom), 'ink'),
    ...strip.junctions.map(([x, y], index) => stillStop(index + 1, x, y)),
    ...labels,
    '</g>',
  ].join('');
}
