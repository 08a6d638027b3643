import type { Bilingual } from '../i18n/languages.ts';

interface AtlasPageStrings {
  title: string;
  description: string;
  introduction: string;
  /** To the maps one by one. */
  oneByOne: string;
}

export const atlasPageStrings: Bilingual<AtlasPageStrings> = {
  nl: {
    title: 'Alle wegen op één kaart',
    description:
      'Eén moment heeft vier of vijf namen, en één naam ligt op drie plaatsen: klantreis, aankoopcyclus, buyer journey en pad naar aankoop op één kaart.',
    introduction:
      'Karin koopt een elektrische fiets. Eén weg op de kaart rijdt zij echt; de andere lopen zoals vijf bronnen ze tekenen. Kies een moment, een woord of een bron: de kaart antwoordt meteen.',
    oneByOne: '{Count:maps} kaarten, één voor één',
  },
  en: {
    title: 'All roads on one map',
    description:
      'One moment has four or five names, and one name lies in three places: customer journey, purchase cycle, buyer journey and path to purchase on one map.',
    introduction:
      'Karin buys an electric bicycle. One road on the map is the one that she really takes; the others run as five sources draw them. Choose a moment, a word or a source: the map answers at once.',
    oneByOne: '{Count:maps} maps, one by one',
  },
};
