import type { Bilingual } from './languages.ts';

/** The words of the site around the lessons: header, footer, home page and the small labels on a sheet. */
interface SiteStrings {
  name: string;
  tagline: string;
  skipToContent: string;
  mainNavigation: string;
  navigation: { home: string; models: string; terms: string; sources: string };
  switchLanguage: string;
  theme: { label: string; system: string; light: string; dark: string };
  sheet: string;
  part: string;
  minutes: (count: number) => string;
  objectives: string;
  contents: string;
  summary: string;
  sectionLink: (title: string) => string;
  previous: string;
  next: string;
  sheetNavigation: string;
  backToIndex: string;
  source: string;
  claim: (id: string) => string;
  sourceNote: (source: string, claim: string) => string;
  note: string;
  close: string;
  /** The box that a lesson ends with: its heading, and what stands before its two sentences. */
  meeting: { title: string; ask: string; say: string };
  /** Leads from the details of a part to the figure. */
  inTheFigure: string;
  /** Above a question on which sources clash: several, or one with itself. */
  tension: string;
  /** One of several answers of a source to one question, after its name and a comma. */
  answer: (number: number) => string;
  ownTension: (source: string) => string;
  predictLabel: string;
  predictNotCounted: string;
  predictReveal: string;
  predictRight: string;
  predictOther: string;
  yourChoice: string;
  notFound: { title: string; text: string; back: string };
  licence: string;
  privacy: string;
}

export const site: Bilingual<SiteStrings> = {
  nl: {
    name: 'De Klantreisatlas',
    tagline: 'Klantreis of aankoopcyclus? Vijf woorden uit elkaar gehouden',
    skipToContent: 'Naar de inhoud',
    mainNavigation: 'Hoofdmenu',
    navigation: { home: 'Bladen', models: 'Kaarten', terms: 'Begrippen', sources: 'Bronnen' },
    switchLanguage: 'Read this page in English',
    theme: { label: 'Thema', system: 'volgt je apparaat', light: 'licht', dark: 'donker' },
    sheet: 'Blad',
    part: 'Deel',
    minutes: (count) => `${count} minuten lezen`,
    objectives: 'Na dit blad kun je',
    contents: 'Op dit blad',
    summary: 'Samengevat',
    sectionLink: (title) => `Link naar ‘${title}’`,
    previous: 'Vorig blad',
    next: 'Volgend blad',
    sheetNavigation: 'Vorig en volgend blad',
    backToIndex: 'Alle bladen',
    source: 'Bron',
    claim: (id) => `Bewering ${id}`,
    sourceNote: (source, claim) => `Bron ${source}, bewering ${claim}: laat zien`,
    note: 'Kanttekening',
    close: 'Sluiten',
    meeting: { title: 'Neem mee naar je overleg', ask: 'Vraag', say: 'Zeg' },
    inTheFigure: 'Bekijk in de figuur',
    tension: 'Hier botsen de bronnen',
    ownTension: (source) => `Hier botst bron ${source} met zichzelf`,
    answer: (number) => `antwoord ${number}`,
    predictLabel: 'Voorspel eerst',
    predictNotCounted: 'Dit telt niet mee. Kies wat je nu denkt.',
    predictReveal: 'Wat de atlas erover zegt',
    predictRight: 'Past het best',
    predictOther: 'Past minder goed',
    yourChoice: 'jouw keuze',
    notFound: {
      title: 'Deze weg staat niet op de kaart',
      text: 'Het adres klopt niet, of de pagina is verhuisd. Op de startpagina vind je alle bladen die er zijn.',
      back: 'Naar alle bladen',
    },
    licence: 'Code: MIT. Teksten: CC BY 4.0.',
    privacy: 'Geen cookies, geen metingen. Wat je hier doet, blijft in je eigen browser.',
  },
  en: {
    name: 'The Customer Journey Atlas',
    tagline: 'Customer journey or purchase cycle? Five terms told apart',
    skipToContent: 'Skip to the content',
    mainNavigation: 'Main menu',
    navigation: { home: 'Sheets', models: 'Maps', terms: 'Terms', sources: 'Sources' },
    switchLanguage: 'Lees deze pagina in het Nederlands',
    theme: { label: 'Theme', system: 'follows your device', light: 'light', dark: 'dark' },
    sheet: 'Sheet',
    part: 'Part',
    minutes: (count) => `${count}-minute read`,
    objectives: 'After this sheet you can',
    contents: 'On this sheet',
    summary: 'In short',
    sectionLink: (title) => `Link to “${title}”`,
    previous: 'Previous sheet',
    next: 'Next sheet',
    sheetNavigation: 'Previous and next sheet',
    backToIndex: 'All sheets',
    source: 'Source',
    claim: (id) => `Claim ${id}`,
    sourceNote: (source, claim) => `Show source ${source}, claim ${claim}`,
    note: 'Side note',
    close: 'Close',
    meeting: { title: 'Take it to your meeting', ask: 'Ask', say: 'Say' },
    inTheFigure: 'See it in the figure',
    tension: 'Here the sources clash',
    ownTension: (source) => `Here source ${source} clashes with itself`,
    answer: (number) => `answer ${number}`,
    predictLabel: 'Predict first',
    predictNotCounted: 'This does not count. Choose what you think now.',
    predictReveal: 'What the atlas says about it',
    predictRight: 'Fits best',
    predictOther: 'Fits less well',
    yourChoice: 'your choice',
    notFound: {
      title: 'This road is not on the map',
      text: 'The address is wrong, or the page has moved. The home page lists every sheet.',
      back: 'See all sheets',
    },
    licence: 'Code: MIT. Text: CC BY 4.0.',
    privacy: 'No cookies, no tracking. What you do here stays in your own browser.',
  },
};
