import type { Language } from '../../i18n/languages.ts';
import type { PlacementRule } from '../drawing/placement.ts';
import {
  foldedAt,
  foldedHalf,
  foldedLength,
  haltOf,
  type LayoutName,
  layouts,
  panelsOf,
  parkedAt,
  stopsOn,
} from './geometry.ts';
import { isStep, type Stop } from './modes.ts';
import { plateWidth } from './plates.ts';

const names = Object.keys(layouts) as LayoutName[];

/** A part of the figure while the stop of this index is chosen. */
const whileAt = (index: number, part = ''): string =>
  `.road-trip:has(.stops > :nth-child(${index + 1}) [data-part]:checked) ${part}`.trim();

/** A part of the figure while a stop is ticked as a step, or while it is not. */
const whileTicked = ({ id }: Stop, ticked: boolean, part: string): string =>
  `.road-trip:has([value=${id}][type=checkbox]${ticked ? ':checked' : ':not(:checked)'}) ${part}`;

/** The line of a stop on the receipt. */
const line = (index: number): string => `.lines > :nth-child(${index + 1})`;

/** Where everything lies, in sixteenths of a rem, and what is shown with each stop. */
export const placementOf = (stops: readonly Stop[], language: Language): PlacementRule[] => [
  ...names.flatMap((layout) => ofLayout(layout, stops)),
  ...stops.flatMap((stop, index): PlacementRule[] => [
    {
      part: `.stops > :nth-child(${index + 1})`,
      variables: {
        'front-room': plateWidth(stop.name[language]),
        'back-room': plateWidth(stop.counterpart.name[language]),
      },
    },
    { part: whileAt(index, `.stories > :nth-child(${index + 1})`), shown: true },
    // Handed in and no step, or a step and not handed in: told why.
    { part: whileTicked(stop, !isStep(stop), `.told > :nth-child(${index + 1})`), shown: true },
    isStep(stop)
      ? { part: whileTicked(stop, true, line(index)), variables: { weight: 800 } }
      : { part: whileTicked(stop, true, line(index)), shown: true },
  ]),
];

function ofLayout(layout: LayoutName, stops: readonly Stop[]): PlacementRule[] {
  const sways = stops.map(({ road }) => road);
  const kept = stops.map(isStep);
  const panels = panelsOf(layout, kept);
  const { axis } = layouts[layout];
  const points = stopsOn(layout, sways);
  const named = (variables: Record<string, number | undefined>) =>
    Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [`${layout}-${name}`, value]),
    );
  return [
    { part: '.road-trip', variables: named({ folded: foldedLength(panels) }) },
    ...panels.flatMap((panel, index): PlacementRule[] => {
      const [x = 0, y = 0] = points[index] ?? [];
      const halt = haltOf(kept, index);
      const [car, folded] = [parkedAt(layout, sways, index), parkedAt(layout, sways, halt)];
      const shift = panels[halt]?.shift ?? 0;
      const half = (panel.to - panel.from) / 2;
      return [
        {
          part: `.stops > :nth-child(${index + 1})`,
          variables: named({
            x,
            y,
            folded: foldedAt(layout, index, panel),
            'car-below': Math.max(0, car.y - y),
          }),
        },
        {
          part: whileAt(index),
          variables: named({
            'car-x': car.x,
            'car-y': car.y,
            'car-turn': car.turn,
            'car-driven': car.driven,
            'folded-car-x': folded.x + (axis === 0 ? shift : 0),
            'folded-car-y': folded.y + (axis === 1 ? shift : 0),
            'folded-car-turn': folded.turn,
            'folded-car-driven': folded.driven,
          }),
        },
        ...[0, 1].map((part) => ({
          part: `.${layout}.folds > :nth-child(${index * 2 + part + 1})`,
          variables: {
            from: panel.from + part * half,
            length: half,
            squeezed: panel.isKept ? 1 : foldedHalf / half,
          },
        })),
      ];
    }),
  ];
}
