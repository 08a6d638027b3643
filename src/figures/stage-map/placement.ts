import type { Model } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { firstMoment, lastMoment } from '../../content-model/moments.ts';
import { moments } from '../drawing/columns.ts';
import { alongColumns, type PlacementRule } from '../drawing/placement.ts';
import { type Gap, gapsOf, stripOf } from './geometry.ts';
import { placeLabels } from './labels.ts';
import { flagBesideName, vertical, verticalOf } from './vertical.ts';

/** Half of what a finger hits: junctions are placed by their corner. */
const halfTarget = 22;
/** Half the height of the sign with the shield. */
const halfSign = 13;

/** The room to the right of a name in an upright row, in rem: with the flag of the purchase there, or without. */
const beside = { flag: 6.25, nothing: 0.5 };

/** Ground does not end where the columns do: it takes the margin beside the first and the last along. */
const ground = (part: string, [first, last]: Gap): PlacementRule =>
  alongColumns(
    part,
    first === firstMoment ? first - 1 : first,
    last === lastMoment ? last + 1 : last,
  );

/**
 * Where the parts of one model lie, for both layouts: columns by number, lengths in rem.
 * @throws when the model has no stages
 */
export function placementOf({ shape, stages }: Model, language: Language): PlacementRule[] {
  const strip = stripOf(stages, shape);
  const rows = verticalOf(stages, shape);
  const labels = placeLabels(
    stages.map(({ span, name }) => ({ span, name: name[language] })),
    shape,
  );
  const gaps = gapsOf(stages, moments);
  const first = stages[0]?.span[0] ?? 1;
  const last = stages.at(-1)?.span[1] ?? first;

  return [
    {
      part: '.stage-map',
      variables: {
        lane: vertical.width[shape] / 16,
        height: strip.height / 16,
        at: (strip.start[1] - halfSign) / 16,
      },
    },
    alongColumns('.return', first, last),
    ...stages.flatMap((stage, index): PlacementRule[] => {
      const row = `li:nth-child(${index + 1})`;
      const across = rows[index]?.junction ?? 0;
      const [, down] = strip.junctions[index] ?? [0, 0];
      const gap = gaps.before[index];
      const place = alongColumns(`${row} label`, ...stage.span);
      return [
        {
          ...place,
          variables: {
            ...place.variables,
            room: labels[index]?.room,
            beside: flagBesideName(stage) ? beside.flag : beside.nothing,
            across: (across - halfTarget) / 16,
            down: (down - halfTarget) / 16,
          },
        },
        ...(gap ? [ground(`${row} .unmapped:first-child`, gap)] : []),
      ];
    }),
    ...(gaps.after ? [ground('li .unmapped:last-child', gaps.after)] : []),
  ];
}
