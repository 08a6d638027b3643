import type { DividingLine } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { moments } from '../drawing/columns.ts';
import { still, stillLine, stillRoad, stillText } from '../drawing/still.ts';
import { edgeX, lying, lyingRoad } from './geometry.ts';
import { gates, isDrawn } from './roles.ts';
import { dividingLineStrings } from './strings.ts';

const road = 208;
const flags = { top: 16, size: 26, next: 32 } as const;

/** The road with the lines that the sources draw across it, as a still drawing: what a person is on either side. */
export function stillOf({ lines }: Pick<DividingLine, 'lines'>, language: Language): string {
  const { role } = dividingLineStrings[language];
  const drawn = lines.filter(isDrawn);
  const word = { y: road + 48, size: 24, weight: 800 } as const;
  return [
    stillLine(
      moments
        .slice(1)
        .map((moment) => `M${edgeX(moment - 1)},0V${still.height}`)
        .join(''),
      'graticule',
    ),
    `<g transform="translate(0 ${road - lying.road})">`,
    stillRoad('customer-journey', lyingRoad),
    '</g>',
    ...gates.flatMap((gate) => {
      const here = drawn.filter(({ after }) => after === gate);
      if (here.length === 0) return [];
      return [
        stillLine(`M${edgeX(gate)},${flags.top}V${road + 20}`, 'ink'),
        ...here.map(({ source }, index) =>
          flag(source, edgeX(gate), flags.top + index * flags.next),
        ),
      ];
    }),
    stillText(role.buyer.toUpperCase(), { ...word, x: lying.start }),
    stillText(role.customer.toUpperCase(), {
      ...word,
      x: lying.width - lying.start,
      anchor: 'end',
    }),
  ].join('');
}

const flag = (source: string, x: number, y: number): string =>
  `<path d="M${x},${y}h46l-11,13l11,13h-46Z" fill="var(--flag)" stroke="var(--ink)" stroke-width="2.5"/>${stillText(
    source,
    { x: x + 18, y: y + 20, size: 19, weight: 800, anchor: 'middle', colour: 'var(--on-flag)' },
  )}`;
