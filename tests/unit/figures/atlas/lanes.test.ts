import { describe, expect, test } from 'vitest';
import {
  counted,
  lanesOf,
  namingOf,
  placesOf,
  stretchAt,
} from '../../../../src/figures/atlas/lanes.ts';
import { moments } from '../../../../src/figures/drawing/columns.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { allModels, allTensions, theAtlas } from '../../../support/content.ts';

const models = allModels();
const atlas = theAtlas();
const lanes = lanesOf(atlas, models);

test.each(models)(
  'the map $id is a road, or more than one, with each of its stages once',
  (model) => {
    const own = atlas.roads.filter((road) => road.model === model.id).map(({ id }) => id);
    const drawn = lanes
      .filter(({ id }) => own.includes(id))
      .flatMap(({ stretches }) => stretches.map(({ id }) => id));
    expect(drawn.toSorted()).toEqual(model.stages.map(({ id }) => id).toSorted());
  },
);

test('roads of one term lie together, so that its shield stands once', () => {
  const terms = lanes.map(({ term }) => term);
  const changes = terms.filter((term, index) => term !== terms[index - 1]);
  expect(changes).toEqual([...new Set(terms)]);
});

describe.each(languages)('What a moment is called, in %s', (language) => {
  test.each(moments)('is told of every road at moment %i, and once', (moment) => {
    const { names, unnamed, over, ahead } = namingOf(lanes, moment, language);
    const told = [...names.flatMap((each) => each.lanes), ...unnamed, ...over, ...ahead];
    expect(told).toHaveLength(lanes.length);
    expect(new Set(told).size).toBe(lanes.length);
    for (const { name, lanes: own } of names)
      for (const lane of own) expect(stretchAt(lane, moment)?.name[language]).toBe(name);
  });
});

test('a stage that its own source disputes is told as such, though another road has its name undisputed', () => {
  const disputed = models.flatMap(({ id, stages }) =>
    stages.filter((stage) => stage.disputed).map(({ span: [first] }) => ({ id, first })),
  );
  expect(disputed).not.toEqual([]);
  for (const { id, first } of disputed) {
    const roads = atlas.roads.filter(({ model }) => model === id).map((road) => road.id);
    const told = namingOf(lanes, first, 'nl').disputed.map((lane) => lane.id);
    expect(roads.some((road) => told.includes(road))).toBe(true);
  }
});

test('a word leads to the places of its stretches, in the order of time', () => {
  for (const word of atlas.words) {
    const places = placesOf(word, lanes);
    expect(places.flatMap((place) => place.lanes)).toHaveLength(word.stretches.length);
    expect(places.map(({ first }) => first)).toEqual(
      places.map(({ first }) => first).toSorted((one, other) => one - other),
    );
  }
});

test('aware of what, decides where the road begins', () => {
  const word = atlas.words.find(({ id }) => id === 'awareness');
  expect(word && placesOf(word, lanes).map(({ first }) => first)).toEqual([1, 2, 3]);
});

test('touchpoints count from the first to the last moment of a journey', () => {
  expect(counted([2, 3], [1, 2, 2, 3, 4])).toBe(3);
  expect(counted([7, 10], [])).toBe(0);
});

test('every clash of the sources has a view', () => {
  expect(atlas.presets.map(({ tension }) => tension).toSorted()).toEqual(allTensions().toSorted());
});

test('an unknown model is no road', () => {
  const road = { id: 'x', model: 'nowhere' };
  expect(() => lanesOf({ ...atlas, roads: [road] }, models)).toThrow(/nowhere/);
});
