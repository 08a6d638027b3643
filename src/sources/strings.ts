import type { Bilingual } from '../i18n/languages.ts';

interface SourcesStrings {
  title: string;
  description: string;
  introduction: string;
  reading: string;
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
      'De vijf Nederlandse webartikelen achter de atlas: wie ze schreef, wat ze verkopen, wat ze beweren en waar ze elkaar tegenspreken.',
    introduction:
      'De atlas steunt op vijf Nederlandse webartikelen. We noemen ze bron A tot en met E: vijf landmeters die door hetzelfde landschap trokken en elk een eigen kaart tekenden. Hieronder staat alles wat ze beweren, in onze eigen woorden.',
    reading:
      'Van elk artikel hebben we alleen de tekst, zonder webadres en zonder datum. Komt een bewering op een blad aan bod, dan staat dat blad erbij.',
    author: 'Schrijver',
    kind: 'Wat het is',
    sells: 'Wat het verkoopt',
    stance: 'Hoe deze bron de weg tekent',
    maps: 'Kaarten van deze bron',
    claims: (source) => `Wat bron ${source} beweert`,
    treatedIn: 'Komt aan bod op',
    notTreated: 'Nog niet op een blad',
    tensionsTitle: 'Waar de bronnen botsen',
    tensionsIntroduction:
      'Op deze vragen spreken de bronnen elkaar tegen, of zichzelf. Hier ontstaat de verwarring. Staat één zin tegenover de rest van een tekst, dan volgen wij de rest. Wegen twee plaatsen even zwaar, dan kiezen we niet.',
  },
  en: {
    title: 'About the sources',
    description:
      'The five Dutch web articles behind the atlas: who wrote them, what they sell, what they claim and where they contradict each other.',
    introduction:
      'The atlas is based on five Dutch web articles. We call them sources A to E: five surveyors who crossed the same landscape and each drew a different map. Below is everything they claim, in our own words.',
    reading:
      'Of each article we have only the text, without a web address or a date. Sheets that cover a claim are named beside it.',
    author: 'Author',
    kind: 'What it is',
    sells: 'What it sells',
    stance: 'How this source draws the road',
    maps: 'Maps based on this source',
    claims: (source) => `What source ${source} claims`,
    treatedIn: 'Covered on',
    notTreated: 'Not on a sheet yet',
    tensionsTitle: 'Where the sources clash',
    tensionsIntroduction:
      'On these questions the sources contradict each other, or themselves. This is where the confusion comes from. Where one sentence stands against the rest of a text, we follow the rest. Where two places weigh the same, we do not choose.',
  },
};
