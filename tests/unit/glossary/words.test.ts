import { expect, test } from 'vitest';
import type { TermData } from '../../../src/content-model/schemas.ts';
import { addressesOfPair, pathToTerm, termsOfPair } from '../../../src/glossary/addresses.ts';
import { definedTerm } from '../../../src/glossary/linked-data.ts';

const term = (id: string, nl: string): TermData => ({
  id,
  name: { nl, en: id },
  slug: { nl, en: id },
  also: { nl: [], en: ['trip'] },
  definition: { nl: 'Een weg.', en: 'A road.' },
  confused: [],
  claims: [],
});
const journey = term('journey', 'reis');
const map = term('map', 'kaart');

test('a pair has the addresses of both its terms, in its order', () => {
  expect(addressesOfPair(journey, map)).toEqual({
    nl: '/nl/begrippen/reis-of-kaart/',
    en: '/en/terms/journey-or-map/',
  });
  expect(pathToTerm(journey, 'nl')).toBe('/nl/begrippen/reis/');
});

test('the terms of a pair come in its order, and may not be missing', () => {
  const side = (id: string) => ({ term: id, says: journey.definition, claims: ['A01'] });
  const drawn = { model: 'm' };
  const pair = (first: string, second: string) => ({
    id: 'p',
    sides: [
      { ...side(first), drawn },
      { ...side(second), drawn },
    ] as [
      ReturnType<typeof side> & { drawn: { model: string } },
      ReturnType<typeof side> & { drawn: { model: string } },
    ],
  });
  expect(termsOfPair(pair('map', 'journey'), [journey, map])).toEqual([map, journey]);
  expect(() => termsOfPair(pair('map', 'road'), [journey, map])).toThrow('"p"');
});

test('search engines are told a term as one of the defined terms of the atlas', () => {
  const site = new URL('https://atlas.example');
  expect(definedTerm(journey, 'en', site)).toMatchObject({
    '@type': 'DefinedTerm',
    '@id': 'https://atlas.example/en/terms/journey/',
    name: 'journey',
    alternateName: ['trip'],
    description: 'A road.',
    inLanguage: 'en',
    inDefinedTermSet: { '@id': 'https://atlas.example/en/terms/', name: 'Terms' },
  });
  expect(definedTerm(journey, 'nl', site)).not.toHaveProperty('alternateName');
});
