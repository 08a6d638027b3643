import { curveBumpX, curveBumpY, line } from 'd3';

/*
 * The two roads, cut into one piece a card, so that each piece follows what the reader does with its card. Lying down a piece
 * is a column, 100 units wide however wide it is on the screen; standing up it is a row, and its road runs on as far as the
 * row grows. All other measures are sixteenths of a rem; the styles say the same in rem.
 */

/** Heights in a column. */
export const lying = { width: 100, height: 250, journey: 76, border: 117, cycle: 150, yours: 200 };

/** Distances from the left in a row, which is 44 high at least. */
export const standing = { width: 128, height: 44, journey: 26, border: 46, cycle: 66, yours: 104 };

/** How far the roads swing from their lines at each card: the journey down, the cycle up. */
export const sways: readonly number[] = [3, -4, 2, -3, 4, -2, 3, -4, 2, -3];

const ring = 15;
/** The end of a road that begins or ends at a card. */
const stub = 35;
/** Pieces overlap a little, or the ground would shine through between them. */
const overlap = 0.5;
const beyond = 1000;

type Way = (points: readonly (readonly [along: number, across: number])[]) => string;

const across: Way = (points) =>
  line<readonly [number, number]>()
    .x(([along]) => along)
    .y(([, off]) => off)
    .curve(curveBumpX)
    .digits(1)(points) ?? '';

const down: Way = (points) =>
  line<readonly [number, number]>()
    .x(([, off]) => off)
    .y(([along]) => along)
    .curve(curveBumpY)
    .digits(1)(points) ?? '';

/** Where a piece lies in its road. */
export interface Place {
  /** Counted from 0. */
  index: number;
  /** Whether the road begins, or ends, with it. */
  first: boolean;
  last: boolean;
}

/** What one card is drawn with, as SVG path data. */
export interface Piece {
  journey: string;
  /** The cycle as the reader lays it: from edge to edge. */
  guess: string;
  /** The cycle as the source has it: it begins and ends at a junction. */
  cycle: string;
  /** Between a card’s two junctions. */
  slip: string;
  /** From the journey to the middle of the border, and on to the cycle. */
  doubt: string;
  yours: string;
  purchase: string;
}

const swayAt = (index: number) => sways[index] ?? 0;

/** How far the road has swung at both edges of a piece, and in its middle. */
function swing({ index, first, last }: Place) {
  const here = swayAt(index);
  return {
    before: first ? 0 : (swayAt(index - 1) + here) / 2,
    here,
    after: last ? 0 : (here + swayAt(index + 1)) / 2,
  };
}

/**
 * A piece of the map that lies down.
 * @param onJourney where the card lies in the whole map
 * @param onCycle where it lies in the stretch that the source counts
 */
export function lyingPiece(onJourney: Place, onCycle: Place): Piece {
  const middle = lying.width / 2;
  const j = swing(onJourney);
  const c = swing({ ...onCycle, index: onJourney.index });
  const edge = (isEnd: boolean, toEnd: number, toEdge: number) => (isEnd ? toEnd : toEdge);
  const end = lying.width + overlap;
  const junction = lying.cycle - j.here;
  return {
    journey: across([
      [edge(onJourney.first, -40, -overlap), lying.journey + j.before],
      [middle, lying.journey + j.here],
      [edge(onJourney.last, end + 40, end), lying.journey + j.after],
    ]),
    guess: across([
      [-overlap, lying.cycle - j.before],
      [middle, junction],
      [end, lying.cycle - j.after],
    ]),
    cycle: across([
      [edge(onCycle.first, middle - stub, -overlap), lying.cycle - c.before],
      [middle, junction],
      [edge(onCycle.last, middle + stub, end), lying.cycle - c.after],
    ]),
    slip: `M${middle},${lying.journey + j.here + ring}V${junction - ring}`,
    doubt: `M${middle},${lying.journey + j.here + ring}V${lying.cycle}`,
    yours: `M${onJourney.first ? 0 : -overlap},${lying.yours}H${lying.width}`,
    purchase: `M${middle},12V${lying.height}`,
  };
}

/** A piece of the map that stands up. Where rows grow, its roads run on straight. */
export function standingPiece(onJourney: Place, onCycle: Place): Piece {
  const middle = standing.height / 2;
  const half = (place: Place) => {
    const { before, here, after } = swing(place);
    return { before: before / 2, here: here / 2, after: after / 2 };
  };
  const j = half(onJourney);
  const c = half({ ...onCycle, index: onJourney.index });
  const junction = standing.cycle - j.here;
  return {
    journey: `${down([
      [-overlap, standing.journey + j.before],
      [middle, standing.journey + j.here],
      [standing.height, standing.journey + j.after],
    ])}V${beyond}`,
    guess: `${down([
      [-overlap, standing.cycle - j.before],
      [middle, junction],
      [standing.height, standing.cycle - j.after],
    ])}V${beyond}`,
    cycle: `${down([
      [onCycle.first ? 2 : -overlap, standing.cycle - c.before],
      [middle, junction],
      [standing.height - (onCycle.last ? 2 : 0), standing.cycle - c.after],
    ])}${onCycle.last ? '' : `V${beyond}`}`,
    slip: `M${standing.journey + j.here + ring},${middle}H${junction - ring}`,
    doubt: `M${standing.journey + j.here + ring},${middle}H${standing.cycle + 8}`,
    yours: `M${standing.yours},${onJourney.first ? middle : 0}V${onJourney.last ? middle : beyond}`,
    purchase: `M0,${middle}H${beyond}`,
  };
}
