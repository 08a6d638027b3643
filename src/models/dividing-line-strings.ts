import type { Bilingual } from '../i18n/languages.ts';

/** The words of the page about the line between buyer and customer. */
interface DividingLinePageStrings {
  /** The last part of its address. Never change it. */
  slug: string;
  title: string;
  description: string;
  introduction: readonly string[];
  /** What the index of the maps says of it. */
  inIndex: string;
  saidBy: string;
  saidByIntroduction: string;
  tension: string;
}

export const dividingLinePageStrings: Bilingual<DividingLinePageStrings> = {
  nl: {
    slug: 'scheidslijn',
    title: 'De scheidslijn',
    description:
      'Trek zelf de grens tussen koper en klant op de tien momenten van een aankoop, en leg hem naast die van vijf bronnen.',
    introduction: [
      'Ergens onderweg wordt een koper klant. De vijf bronnen zijn als landmeters: ze maten dezelfde weg, maar zijn het niet eens over die plek.',
      'Trek de grens eerst zelf, op de weg van Nadia. Kijk daarna waar de bronnen hem leggen, en wat er verandert als je hem verlegt.',
    ],
    inIndex: 'trek zelf de grens tussen koper en klant, dwars over alle kaarten.',
    saidBy: 'Waar staat dat in de bronnen?',
    saidByIntroduction:
      'De grens van elke bron steunt op deze beweringen, hier in onze eigen woorden.',
    tension: 'Hierover botsen de bronnen:',
  },
  en: {
    slug: 'dividing-line',
    title: 'The dividing line',
    description:
      'Draw the line between buyer and customer yourself on the ten moments of a purchase, and compare it with those of five sources.',
    introduction: [
      'Somewhere on the road a buyer becomes a customer. The five sources are like surveyors: they measured the same road, but do not agree on that place.',
      'First draw the line yourself, on Nadia’s road. Then see where the sources have it, and what changes when you move it.',
    ],
    inIndex: 'draw the line between buyer and customer yourself, across all the maps.',
    saidBy: 'Where do the sources say so?',
    saidByIntroduction: 'Each source’s line rests on these claims, here in our own words.',
    tension: 'This is where the sources clash:',
  },
};
