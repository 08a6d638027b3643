import type { Model } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { firstMoment, lastMoment } from '../../content-model/moments.ts';
import { moments } from '../drawing/columns.ts';
import type { Pose } from '../drawing/curves.ts';
import { alongColumns, type PlacementRule } from '../drawing/placement.ts';
import { type Gap, gapsOf, type Side, sideOf, stripOf, stripWidth } from './geometry.ts';
import { placeLabels, wideSheet } from './labels.ts';
import { rowHeights, vertical, verticalOf, verticalStops } from './vertical.ts';

/** Half of what a finger hits: junctions are placed by their corner. */
const halfTarget = 22;
/** Half the height of the sign with the shield. */
const halfSign = 13;

/** The row of a name in the grid of its label, lying: among the names of the moments, or on a side of the road. */
const nameRows = { axis: 1, above: 2, below: 4 };

/** Where the plates of the two ways after the last stage lie in their columns, lying, in rem. */
const plates = {
  first: { 'name-row': 1, down: 9.6, right: 3.25 },
  off: { 'name-row': 1, down: 1.25, right: 0.25 },
};

/** Ground does not end where the columns do: it takes the margin beside the first and the last along. */
const ground = (part: string, [first, last]: Gap): PlacementRule =>
  alongColumns(
    part,
    first === firstMoment ? first - 1 : first,
    last === lastMoment ? last + 1 : last,
  );

/** The tag hangs on the side away from the name of the stop, and beside a car that stands steep. */
function tagOf({ turn }: Pose, name: Side): { 'side-x': number; 'side-y': number } {
  if (Math.abs(Math.sin((turn * Math.PI) / 180)) > 0.5) return { 'side-x': -1, 'side-y': 0 };
  return { 'side-x': 0, 'side-y': name === 'above' ? 1 : -1 };
}

/** Where the traveller stands when a stop is chosen, lying (`x` in per cent of the columns) and standing. */
function travellerAt(model: Model): PlacementRule[] {
  const { shape, stages, ends = [], split } = model;
  const strip = stripOf(stages, shape);
  const splitAfter = split && stages.findIndex(({ id }) => id === split.after);
  const upright = verticalStops(stages, shape, splitAfter);
  const lastOne = stages.at(-1)?.span[1] ?? lastMoment;
  // Before a road that starts at once stands its sign.
  const start = gapsOf(stages, moments).before[0] ? 0 : rowHeights.moment;
  const firstOne = stages[0]?.span[0] ?? firstMoment;
  const onEnds = ends.map(({ to }, index) => ({
    pose: strip.ends[to],
    side: 'above' as const,
    // Off the road the names of the moments leave room at the other side.
    standingSide: to === 'off' ? -1 : 1,
    stop:
      to === 'first'
        ? {
            top: (rowHeights.moment * (firstOne - 1 + lastOne)) / 2,
            across: vertical.returnLane,
            turn: -90,
          }
        : {
            top: rowHeights.moment * (lastOne + index) + rowHeights.moment / 2,
            across: vertical.lane[shape],
            turn: 90,
          },
  }));
  const onStages = strip.stops.map((pose, index) => ({
    pose,
    // Where the steps of the source are the moments, their names stand on the axis, and the tag over the road.
    side: model.positions === 'stated' ? ('below' as const) : sideOf(index, stages.length, shape),
    standingSide: 1,
    stop: upright[index] ?? { top: 0, across: 0, turn: 90 },
  }));
  return [...onStages, ...onEnds].map(({ pose, side, standingSide, stop }, index) => ({
    // Only on what needs them: the whole map would look up its styles anew at each press, to hand them down.
    part: `.stage-map:has(ol > li:nth-child(${index + 1}) :checked) .travels`,
    variables: {
      x: (pose.x * 100) / stripWidth,
      y: pose.y / 16,
      'lying-turn': pose.turn,
      ...tagOf(pose, side),
      // The road is driven as far as the car has come; whoever has left the last stage has driven all of it.
      driven: index < stages.length ? (pose.x * 100) / stripWidth : 101,
      top: start + stop.top,
      lane: stop.across / 16,
      'standing-turn': stop.turn,
      'standing-side': standingSide,
    },
  }));
}

/**
 * Where the parts of one model lie, for both layouts: columns by number, lengths in rem.
 * @throws when the model has no stages
 */
export function placementOf(model: Model, language: Language): PlacementRule[] {
  const { shape, stages, ends = [], split, positions } = model;
  const strip = stripOf(stages, shape);
  const rows = verticalOf(stages, shape);
  const names = stages.map(({ span, name }) => ({ span, name: name[language] }));
  const labels = placeLabels(names, shape);
  const onWall = placeLabels(names, shape, wideSheet.wallFontSize);
  const gaps = gapsOf(stages, moments);
  const first = stages[0]?.span[0] ?? 1;
  const last = stages.at(-1)?.span[1] ?? first;
  const splitAt = stages.find(({ id }) => id === split?.after)?.span[1];

  return [
    {
      part: '.stage-map',
      variables: {
        lanes: vertical.width[shape] / 16,
        sign: vertical.sign[shape] / 16,
        height: strip.height / 16,
        at: (strip.start[1] - halfSign) / 16,
      },
    },
    alongColumns('.sheet', first, last),
    ...(splitAt === undefined
      ? []
      : [
          alongColumns('.side', firstMoment, splitAt),
          alongColumns('.side + .side', splitAt + 1, lastMoment),
        ]),
    ...travellerAt(model),
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
            'wall-room': onWall[index]?.room,
            'name-row':
              nameRows[positions === 'stated' ? 'axis' : sideOf(index, stages.length, shape)],
            across: (across - halfTarget) / 16,
            down: (down - halfTarget) / 16,
          },
        },
        ...(gap ? [ground(`${row} .unmapped:first-child`, gap)] : []),
      ];
    }),
    // The way back has its plate inside the loop, the way off its own on the ground beyond the last stage.
    ...ends.map(({ to }, index): PlacementRule => {
      const [from, until] = to === 'first' ? [last - 3, last] : [last + 1, lastMoment];
      const place = alongColumns(`li:nth-child(${stages.length + index + 1}) label`, from, until);
      // On a wall no wider than their columns, less the margin beside them.
      const room = { 'wall-room': until - from + 0.9 };
      return { ...place, variables: { ...place.variables, ...plates[to], ...room } };
    }),
    ...(gaps.after ? [ground('li .unmapped:last-child', gaps.after)] : []),
  ];
}
