import type { Bilingual } from '../i18n/languages.ts';

interface HomeStrings {
  headline: string;
  /** Two sentences: what this is. */
  introduction: string;
  start: (title: string) => string;
  orPredict: string;
  indexTitle: string;
  indexIntroduction: string;
  unmapped: string;
  legendTitle: string;
  legendIntroduction: string;
  description: string;
}

export const homeStrings: Bilingual<HomeStrings> = {
  nl: {
    headline: 'Vijf woorden voor één weg',
    introduction:
      'Klantreis, aankoopcyclus, buyer journey, pad naar aankoop, klantervaring: vijf woorden die bijna iedereen door elkaar haalt, ook de bronnen die ze uitleggen. Deze atlas tekent ze over elkaar heen, zodat je ziet waar elk woord begint, waar het ophoudt en wie dat zegt.',
    start: (title) => `Begin met blad 1: ${title}`,
    orPredict: 'Of test jezelf eerst met één vraag',
    indexTitle: 'Het bladoverzicht',
    indexIntroduction:
      'De atlas krijgt vijf delen. Op een getekende weg kun je meteen rijden; de stippellijn is nog niet in kaart gebracht.',
    unmapped: 'Nog niet in kaart gebracht',
    legendTitle: 'De legenda: vijf soorten weg',
    legendIntroduction: 'Elk woord heeft op alle kaarten dezelfde lijn, kleur en code.',
    description:
      'Korte lessen met kaarten en vragen over klantreis, aankoopcyclus, buyer journey, pad naar aankoop en klantervaring.',
  },
  en: {
    headline: 'Five words for one road',
    introduction:
      'Customer journey, purchase cycle, buyer journey, path to purchase, customer experience: five words that nearly everyone mixes up, the sources that explain them included. This atlas draws them on top of each other, so that you see where each word starts, where it stops and who says so.',
    start: (title) => `Start with sheet 1: ${title}`,
    orPredict: 'Or test yourself first with one question',
    indexTitle: 'The sheet index',
    indexIntroduction:
      'The atlas will have five parts. Where the road is drawn you can set off at once; the dotted line has not been mapped yet.',
    unmapped: 'Not mapped yet',
    legendTitle: 'The legend: five kinds of road',
    legendIntroduction: 'Each word has the same line, colour and code on every map.',
    description:
      'Short lessons with maps and questions about customer journey, purchase cycle, buyer journey, path to purchase and customer experience.',
  },
};
