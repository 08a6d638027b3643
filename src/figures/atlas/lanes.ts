import type { Road } from '../../content-model/schemas/basics.ts';
import type { Atlas, Model } from '../../content-model/schemas.ts';
import type { Bilingual, Language } from '../../i18n/languages.ts';
import { moments } from '../drawing/columns.ts';

/** A stretch of a road: a stage of its source, or a piece without a name. */
export interface Stretch {
  id: string;
  name: Bilingual;
  first: number;
  last: number;
  isNamed: boolean;
  isDisputed: boolean;
}

/** A road of the atlas, as one source draws it. */
export interface Lane {
  id: string;
  term: Road;
  source: string;
  variant: Bilingual | undefined;
  /** Whether the source states where the stages lie; else it is our reading. */
  isStated: boolean;
  isLoop: boolean;
  stretches: readonly Stretch[];
  first: number;
  last: number;
}

/**
 * The roads of an atlas in their order.
 * @throws when a road names a model or a stage that is not there; the checks tell the author before
 */
export const lanesOf = (atlas: Atlas, models: readonly Model[]): Lane[] =>
  atlas.roads.map(({ id, model: name, term, stages, variant }) => {
    const model = models.find((each) => each.id === name);
    if (!model) throw new Error(`The atlas has no model "${name}"`);
    const ids = model.stages.map((stage) => stage.id);
    const [from, to] = stages ? [ids.indexOf(stages[0]), ids.indexOf(stages[1])] : [0, ids.length];
    const stretches = model.stages.slice(from, to + 1).map((stage): Stretch => ({
      id: stage.id,
      name: stage.name,
      first: stage.span[0],
      last: stage.span[1],
      isNamed: stage.named !== false,
      isDisputed: stage.disputed !== undefined,
    }));
    const [start] = stretches;
    const end = stretches.at(-1);
    if (!start || !end) throw new Error(`The road "${id}" of the atlas has no stages`);
    return {
      id,
      term: term ?? model.term,
      source: model.source,
      variant,
      isStated: model.positions === 'stated',
      isLoop: model.shape === 'loop',
      stretches,
      first: start.first,
      last: end.last,
    };
  });

/** The stretch of a road that holds a moment, from 1 to 10. */
export const stretchAt = ({ stretches }: Lane, moment: number): Stretch | undefined =>
  stretches.find(({ first, last }) => first <= moment && moment <= last);

/** The moments that a stretch holds, in their order. */
export const momentsOf = ({ first, last }: Pick<Stretch, 'first' | 'last'>): number[] =>
  moments.filter((moment) => first <= moment && moment <= last);

/** What the sources call a moment. */
export interface Naming {
  /** The names, each with the roads that use it, in the order of the roads. */
  names: readonly { name: string; lanes: readonly Lane[] }[];
  /** Roads that run there without a name, and roads whose source is of two minds about their stage. */
  unnamed: readonly Lane[];
  disputed: readonly Lane[];
  /** Roads that have ended before, and roads that have not begun. */
  over: readonly Lane[];
  ahead: readonly Lane[];
}

/** @param moment from 1 to 10 */
export function namingOf(lanes: readonly Lane[], moment: number, language: Language): Naming {
  const here = lanes.flatMap((lane) => {
    const stretch = stretchAt(lane, moment);
    return stretch ? [{ lane, stretch }] : [];
  });
  const named = Map.groupBy(
    here.filter(({ stretch }) => stretch.isNamed),
    ({ stretch }) => stretch.name[language],
  );
  return {
    names: [...named].map(([name, uses]) => ({
      name,
      lanes: uses.map(({ lane }) => lane),
    })),
    unnamed: here.filter(({ stretch }) => !stretch.isNamed).map(({ lane }) => lane),
    disputed: here.filter(({ stretch }) => stretch.isDisputed).map(({ lane }) => lane),
    over: lanes.filter(({ last }) => last < moment),
    ahead: lanes.filter(({ first }) => first > moment),
  };
}

/** A stretch that a source calls by a word, on its road, and what it means there. */
export interface Meaning {
  lane: Lane;
  stretch: Stretch;
  means: Bilingual;
}

/** All that a word means, in its order. */
export const meaningsOf = (word: Atlas['words'][number], lanes: readonly Lane[]): Meaning[] =>
  word.stretches.flatMap(({ road, stage, means }) => {
    const lane = lanes.find(({ id }) => id === road);
    const stretch = lane?.stretches.find(({ id }) => id === stage);
    return lane && stretch ? [{ lane, stretch, means }] : [];
  });

/** Moments that follow each other, the roads on which a word means that stretch, and what it means on each. */
export interface Place {
  first: number;
  last: number;
  lanes: readonly Lane[];
  meanings: readonly Meaning[];
}

/**
 * The places that a word leads to: stretches that begin at the same moment are one place, as wide as the longest of them.
 */
export const placesOf = (word: Atlas['words'][number], lanes: readonly Lane[]): Place[] =>
  [...Map.groupBy(meaningsOf(word, lanes), ({ stretch }) => stretch.first)]
    .map(([first, meanings]) => ({
      first,
      last: Math.max(...meanings.map(({ stretch }) => stretch.last)),
      lanes: meanings.map(({ lane }) => lane),
      meanings,
    }))
    .toSorted((one, other) => one.first - other.first);

/** How many touchpoints of a person a journey counts. @param at the moments of the touchpoints */
export const counted = ([first, last]: readonly [number, number], at: readonly number[]): number =>
  at.filter((moment) => first <= moment && moment <= last).length;
