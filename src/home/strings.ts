import type { Bilingual } from '../i18n/languages.ts';

/** From the first to the last moment of a road, by name. */
type FromTo = readonly [first: string, last: string];

interface HomeStrings {
  /** The one question that the page answers at once. */
  headline: string;
  /** Two sentences: the answer. */
  answer: string;
  /** What a road stands for, in a few words beside its name. */
  roadMeans: Record<'customer-journey' | 'purchase-cycle', string>;
  /** What the picture shows, for those who cannot see it. */
  roadsInWords: (roads: { journey: FromTo; cycle: FromTo; disputed?: FromTo }) => string;
  /** Beside the stretch of the cycle on which its source contradicts itself. */
  disputed: string;
  /** What the picture lets one find. */
  roadsFinding: (traveller: string) => string;
  start: (title: string) => string;
  second: (title: string) => string;
  maps: string;
  /** What else this atlas holds, and that its sources differ. */
  more: string;
  indexTitle: string;
  indexIntroduction: string;
  unmapped: string;
  legendTitle: string;
  legendIntroduction: string;
  description: string;
}

export const homeStrings: Bilingual<HomeStrings> = {
  nl: {
    headline: 'Klantreis of aankoopcyclus?',
    answer:
      'De aankoopcyclus is de weg naar één koop. De klantreis is alles wat je als klant meemaakt, ook lang daarna.',
    roadMeans: {
      'customer-journey': 'alles wat je meemaakt',
      'purchase-cycle': 'de stappen naar één koop',
    },
    roadsInWords: ({ journey, cycle, disputed }) =>
      `De kaart: de klantreis loopt van ${journey[0]} tot en met ${journey[1]}, de aankoopcyclus van ${cycle[0]} tot en met ${cycle[1]}.` +
      (disputed ? ` Het stuk van ${disputed[0]} tot en met ${disputed[1]} is omstreden.` : ''),
    disputed: 'omstreden',
    roadsFinding: (traveller) =>
      `${traveller} komt met haar nieuwe fiets terug voor een beurt. Dat hoort bij haar klantreis, niet bij haar aankoopcyclus.`,
    start: (title) => `Begin met blad 1: ${title}`,
    second: (title) => `Blad 2: ${title}`,
    maps: 'Alle kaarten',
    more: 'Zo tekent bron A het, een van de vijf Nederlandse artikelen achter deze atlas. Bij andere bronnen begint de klantreis ergens anders, of eindigt hij ergens anders. En er zijn nog drie woorden die erop lijken: buyer journey, pad naar aankoop en klantervaring. Deze atlas legt alle vijf over elkaar en zegt steeds wie het zegt.',
    indexTitle: 'Het bladoverzicht',
    indexIntroduction:
      'Elke les is een blad van deze atlas. Op een getekende weg kun je meteen rijden; de stippellijn is nog niet in kaart gebracht.',
    unmapped: 'Nog niet in kaart gebracht',
    legendTitle: 'De legenda: vijf soorten weg',
    legendIntroduction: 'Elk woord heeft op alle kaarten dezelfde lijn, kleur en code.',
    description:
      'Korte lessen met kaarten en vragen over klantreis, aankoopcyclus, buyer journey, pad naar aankoop en klantervaring.',
  },
  en: {
    headline: 'Customer journey or purchase cycle?',
    answer:
      'The purchase cycle is the road to one purchase. The customer journey is everything you go through as a customer, long afterwards too.',
    roadMeans: {
      'customer-journey': 'everything you go through',
      'purchase-cycle': 'the steps to one purchase',
    },
    roadsInWords: ({ journey, cycle, disputed }) =>
      `The map: the customer journey runs from ${journey[0]} to ${journey[1]}, the purchase cycle from ${cycle[0]} to ${cycle[1]}.` +
      (disputed ? ` The stretch from ${disputed[0]} to ${disputed[1]} is disputed.` : ''),
    disputed: 'disputed',
    roadsFinding: (traveller) =>
      `${traveller} brings her new bicycle back for a check-up. That is part of her customer journey, not of her purchase cycle.`,
    start: (title) => `Start with sheet 1: ${title}`,
    second: (title) => `Sheet 2: ${title}`,
    maps: 'All maps',
    more: 'That is how source A draws it, one of the five Dutch articles behind this atlas. In other sources the customer journey begins somewhere else, or ends somewhere else. And three more terms look much like these: buyer journey, path to purchase and customer experience. This atlas lays all five over one another, and always says who says what.',
    indexTitle: 'The sheet index',
    indexIntroduction:
      'Every lesson is a sheet of this atlas. Where the road is drawn you can set off at once; the dotted line has not been mapped yet.',
    unmapped: 'Not mapped yet',
    legendTitle: 'The legend: five kinds of road',
    legendIntroduction: 'Each word has the same line, colour and code on every map.',
    description:
      'Short lessons with maps and questions about customer journey, purchase cycle, buyer journey, path to purchase and customer experience.',
  },
};
