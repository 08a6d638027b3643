import type { Atlas, Model, TermData } from '../content-model/schemas.ts';
import type { Bilingual } from '../i18n/languages.ts';
import { type Course, courseOfDrawn, courseOfModel, modelOf } from './lane.ts';
import { glossaryStrings } from './strings.ts';

/** A line in the picture of where a term lies along the ten moments. */
export interface Place {
  course: Course;
  /** The map that it is a stretch of. */
  model?: Model;
  /** What the road is called there, where it is not the one that the map is called after. */
  name?: Bilingual;
  /** Whose place it is where there is no map of it; without either, it is our reading. */
  source?: string | undefined;
  /** What the term means there, or why it lies there. */
  says?: Bilingual;
}

/** What the places of terms are read from. */
export interface Maps {
  models: readonly Model[];
  atlases: readonly Atlas[];
}

/** Where a term lies: on all maps of its own road, on those that the atlas names for it, and where its own file says. */
export function placesOf(term: TermData, { models, atlases }: Maps): Place[] {
  return [
    ...models.flatMap((model) => placesOnMap(term, model, atlases)),
    ...atlases.flatMap((atlas) => placesInAtlas(term, atlas, models)),
    ...(term.drawn ?? []).map((drawn) => ({
      course: courseOfDrawn(drawn, term.road, models),
      ...('model' in drawn
        ? { model: modelOf(drawn.model, models) }
        : { source: drawn.source, says: drawn.why }),
    })),
  ];
}

/** A map whose source divides it between two roads counts for each of them with that stretch alone. */
function placesOnMap(term: TermData, model: Model, atlases: readonly Atlas[]): Place[] {
  const stretches = atlases
    .flatMap(({ roads }) => roads)
    .filter((road) => road.model === model.id && road.stages);
  if (stretches.length === 0) {
    return model.term === term.id ? [{ model, course: courseOfModel(model) }] : [];
  }
  return stretches
    .map(({ term: road = model.term, stages }) => ({ road, stages }))
    .filter(({ road }) => road === term.id)
    .map(({ road, stages }) => ({
      model,
      name: {
        nl: glossaryStrings.nl.roadOf(term.name.nl, model.source),
        en: glossaryStrings.en.roadOf(term.name.en, model.source),
      },
      course: { ...courseOfModel(model, stages), road },
    }));
}

const placesInAtlas = (
  term: TermData,
  { roads, words }: Atlas,
  models: readonly Model[],
): Place[] =>
  words
    .filter(({ id }) => id === term.id)
    .flatMap(({ stretches }) =>
      stretches.flatMap(({ road: id, stage, means }) =>
        roads
          .filter((road) => road.id === id)
          .map((road) => {
            const model = modelOf(road.model, models);
            return { model, course: courseOfModel(model, [stage, stage]), says: means };
          }),
      ),
    );
