import { curveBumpX, line } from 'd3';
import { momentsInWords } from '../content-model/moments.ts';
import type { Drawn, Model, Road } from '../content-model/schemas.ts';
import { columnScale, moments, purchaseMoment } from '../figures/drawing/columns.ts';
import type { Language } from '../i18n/languages.ts';
import { joined } from '../i18n/lists.ts';

/*
 * A term as it lies along the ten moments, in a lane that holds no letters and so may stretch: across it x counts in
 * hundredths of a column, down it y in hundredths of its height.
 */

export const laneWidth = 1000;
export const laneHeight = 100;

type Span = readonly [first: number, last: number];

/** What a lane is drawn from. */
export interface Course {
  /** The kind of road; a term that is none has an ink line. */
  road: Road | undefined;
  /** Stretches in their order; one of a single moment is a spot on a line, and a whole stretch of a road. */
  places: readonly Span[];
  /** Whether the road leads back from its end. */
  loops: boolean;
  /** Stretches of which a source disputes that they belong to it. */
  disputed: readonly Span[];
  /** Whether its source states where it lies, or we read it there. */
  positions: Model['positions'];
}

/** The course of a model, or of the stretch of it from one stage to another. */
export function courseOfModel(
  { stages: all, term, shape, positions }: Model,
  ends?: readonly [first: string, last: string],
): Course {
  const place = (id: string | undefined) => all.findIndex((stage) => stage.id === id);
  const stages = ends ? all.slice(place(ends[0]), place(ends[1]) + 1) : all;
  const first = stages[0]?.span[0] ?? 1;
  return {
    road: term,
    places: [[first, stages.at(-1)?.span[1] ?? first]],
    loops: shape === 'loop' && !ends,
    disputed: stages.filter(({ disputed }) => disputed).map(({ span }) => span),
    positions,
  };
}

/**
 * The course of what is drawn of a term.
 * @param road the kind of road that the term is, if it is one
 * @throws when it is drawn from a model that is not among `models`
 */
export function courseOfDrawn(
  drawn: Drawn,
  road: Road | undefined,
  models: readonly Model[],
): Course {
  if ('places' in drawn) {
    return { road, places: drawn.places, loops: false, disputed: [], positions: 'read' };
  }
  return courseOfModel(modelOf(drawn.model, models), drawn.stages);
}

/** @throws when there is no such model; the checks have told the author before it comes to that */
export function modelOf(id: string, models: readonly Model[]): Model {
  const model = models.find((each) => each.id === id);
  if (!model) throw new Error(`content/models: there is no model "${id}"`);
  return model;
}

/** Where a course lies, in words: "concrete need to loyalty", or the names of its spots. */
export const whereOf = ({ places }: Course, language: Language): string =>
  joined(
    places.map(([first, last]) => momentsInWords(first, last, language)),
    language,
  );

const columns = columnScale(0, laneWidth);
const startOf = (moment: number): number => columns(moment) ?? 0;
const endOf = (moment: number): number => startOf(moment) + columns.bandwidth();
const middleOf = (moment: number): number => (startOf(moment) + endOf(moment)) / 2;

const middle = laneHeight / 2;
const sway = 7;
/** How far a loop bulges beyond its end, and how far it leads back. */
const turn = { bulge: 30, back: 130 };
const hatch = 12;

const draw = line().curve(curveBumpX);
const rounded = (path: string): string =>
  path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

/** A road from the start of its first moment to the end of its last, with a bend in each column. */
function swaying(first: number, last: number, level: number): string {
  const bends = moments
    .filter((moment) => moment >= first && moment <= last)
    .map((moment): [number, number] => [
      middleOf(moment),
      level + (moment % 2 === 0 ? -sway : sway),
    ]);
  return rounded(draw([[startOf(first), level], ...bends, [endOf(last), level]]) ?? '');
}

/** What is drawn in a lane, as SVG path data. */
export interface Lane {
  /** Roads, one for each stretch. */
  roads: string[];
  /** The stretches that a source disputes, in which the road has gaps. */
  disputed: string[];
  /** Spots: moments at which a term that is no road lies. */
  spots: string;
  /** The signs where a road begins and ends. */
  ends: string;
  /** For a term that is a band instead of a road: its outline and its hatching. */
  band: { outline: string; hatching: string } | undefined;
}

export function laneOf({ road, places, loops, disputed }: Course): Lane {
  const level = loops ? middle - 14 : middle;
  const isSpot = ([first, last]: Span) => road === undefined && first === last;
  const stretches = places.filter((place) => !isSpot(place));
  const posts = stretches.flatMap(([first, last]) => [
    startOf(first),
    ...(loops ? [] : [endOf(last)]),
  ]);
  const isBand = road === 'customer-experience';
  return {
    roads: isBand
      ? []
      : stretches.map(
          ([first, last]) => swaying(first, last, level) + (loops ? wayBack(last) : ''),
        ),
    disputed: disputed.map(([first, last]) => swaying(first, last, level)),
    spots: places
      .filter(isSpot)
      .map(([moment]) => `M${middleOf(moment)},${middle}h0`)
      .join(''),
    ends: isBand ? '' : posts.map((x) => `M${x},${level - 26}V${level + 26}`).join(''),
    band: isBand ? bandOf(stretches) : undefined,
  };
}

/** The turn at the end of a loop, and the beginning of the way back, below the road. */
function wayBack(last: number): string {
  const [x, from, to] = [endOf(last), middle - 14, middle + 26];
  const out = x + turn.bulge;
  return `C${out},${from},${out},${to},${x},${to}H${x - turn.back}`;
}

function bandOf(stretches: readonly Span[]): NonNullable<Lane['band']> {
  const [top, bottom] = [middle - 22, middle + 22];
  return {
    outline: stretches
      .map(
        ([first, last]) => `M${startOf(first)},${top}H${endOf(last)}V${bottom}H${startOf(first)}Z`,
      )
      .join(''),
    hatching: stretches
      .flatMap(([first, last]) => {
        const count = Math.floor((endOf(last) - startOf(first)) / hatch) - 1;
        return Array.from(
          { length: count },
          (_, index) => `M${startOf(first) + index * hatch + 2},${bottom}l${hatch},${top - bottom}`,
        );
      })
      .join(''),
  };
}

/** The lines between the columns, as SVG path data. */
export const graticule: string = moments
  .slice(1)
  .map((moment) => `M${startOf(moment)},0V${laneHeight}`)
  .join('');

/** The border of the purchase, as SVG path data. */
export const purchaseBorder = `M${middleOf(purchaseMoment)},0V${laneHeight}`;
