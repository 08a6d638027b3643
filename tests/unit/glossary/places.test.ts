import { expect, test } from 'vitest';
import type { Drawn, TermData } from '../../../src/content-model/schemas.ts';
import { placesOf } from '../../../src/glossary/places.ts';
import { content } from '../../content/content.ts';

const atlases = content.atlases.map(({ data }) => data);
const models = content.models.map(({ data }) => data);

const termOf = (id: string, drawn?: Drawn[]): TermData => ({
  id,
  name: { nl: id, en: id },
  slug: { nl: id, en: id },
  also: { nl: [], en: [] },
  definition: { nl: '', en: '' },
  ...(drawn && { drawn }),
  confused: [],
  claims: [],
});

test('a road lies where each of its maps has it', () => {
  const places = placesOf(termOf('buyer-journey'), { models, atlases });
  expect(places.map(({ model, course }) => [model?.id, course.places])).toEqual([
    ['b-buyer', [[1, 6]]],
    ['d-journey', [[1, 7]]],
  ]);
});

test('a map that its source divides between two roads lies on each with its own stretch, under the name of that road', () => {
  const onD = (term: string) =>
    placesOf(termOf(term), { models, atlases }).find(({ model }) => model?.id === 'd-journey');
  expect(onD('customer-journey')).toMatchObject({ course: { places: [[8, 10]] } });
  expect(onD('buyer-journey')).toMatchObject({
    name: { en: 'Buyer-journey according to source D' },
    course: { road: 'buyer-journey' },
  });
});

test('a word of the atlas lies where the atlas names it, with what it means there', () => {
  const places = placesOf(termOf('loyalty'), { models, atlases });
  expect(places.map(({ model, course, says }) => [model?.id, course.places[0], says?.en])).toEqual([
    ['e-journey', [7, 10], 'all after the decision'],
    ['c-journey', [9, 9], 'buying again'],
    ['d-journey', [9, 9], 'buying again'],
  ]);
});

test('any other term lies where its file says: on a stretch of a map, or where it is placed', () => {
  const why = { nl: 'zomaar', en: 'for no reason' };
  const drawn: Drawn[] = [
    { model: 'd-journey', stages: ['delivery', 'use'] },
    { places: [[3, 3]], why },
  ];
  const [mapped, placed] = placesOf(termOf('other', drawn), { models, atlases });
  expect(mapped).toMatchObject({ model: { id: 'd-journey' }, course: { places: [[7, 8]] } });
  expect(placed).toMatchObject({ says: why, course: { road: undefined, places: [[3, 3]] } });
  expect(placed?.model).toBeUndefined();
});
