import type { Bilingual } from '../i18n/languages.ts';

interface SourcesStrings {
  title: string;
  description: string;
  introduction: string;
  reading: string;
  originalTitle: string;
  author: string;
  kind: string;
  sells: string;
  stance: string;
  maps: string;
  claims: (source: string) => string;
  treatedIn: string;
  notTreated: string;
  tensionsTitle: string;
  tensionsIntroduction: string;
}

export const sourcesStrings: Bilingual<SourcesStrings> = {
  nl: {
    title: 'Over de bronnen',
    description:
      'De vijf Nederlandse artikelen achter de atlas: wie ze schreef, wat ze verkopen, wat ze beweren en waar ze elkaar tegenspreken.',
    introduction:
      'De atlas steunt op vijf Nederlandse artikelen. We noemen ze A tot en met E: vijf landmeters die dezelfde weg hebben opgemeten en elk een andere kaart tekenden. Hieronder staat alles wat ze beweren, in onze eigen woorden.',
    reading:
      'Geen van de artikelen noemt een webadres, dus dat doen wij ook niet. Waar een bewering in een les aan bod komt, staat de les erbij.',
    originalTitle: 'Titel',
    author: 'Schrijver',
    kind: 'Wat het is',
    sells: 'Wat het verkoopt',
    stance: 'Hoe deze bron de weg tekent',
    maps: 'Kaarten van deze bron',
    claims: (source) => `Wat bron ${source} beweert`,
    treatedIn: 'Komt aan bod op',
    notTreated: 'Nog in geen les',
    tensionsTitle: 'Waar de bronnen botsen',
    tensionsIntroduction:
      'Tien vragen waarop de bronnen elkaar, of zichzelf, tegenspreken. Hier ontstaat de verwarring.',
  },
  en: {
    title: 'About the sources',
    description:
      'The five Dutch articles behind the atlas: who wrote them, what they sell, what they claim and where they contradict each other.',
    introduction:
      'The atlas rests on five Dutch articles. We call them A to E: five surveyors who measured the same road and each drew a different map. Below is everything they claim, in our own words.',
    reading:
      'None of the articles gives a web address, so neither do we. Where a lesson treats a claim, the lesson is named.',
    originalTitle: 'Title',
    author: 'Author',
    kind: 'What it is',
    sells: 'What it sells',
    stance: 'How this source draws the road',
    maps: 'Maps after this source',
    claims: (source) => `What source ${source} claims`,
    treatedIn: 'Treated on',
    notTreated: 'In no lesson yet',
    tensionsTitle: 'Where the sources clash',
    tensionsIntroduction:
      'Ten questions on which the sources contradict each other, or themselves. This is where the confusion comes from.',
  },
};
