import type { Bilingual } from '../../i18n/languages.ts';

/** What the stage map says. */
interface StageMapStrings {
  /** @param stops how many there are to choose from */
  instruction: (stops: number, forks: boolean) => string;
  ofUs: (traveller: string) => string;
  purchaseHere: string;
  unmapped: string;
  does: (traveller: string) => string;
  thinks: (traveller: string) => string;
  searches: (traveller: string) => string;
  meets: (traveller: string) => string;
  why: (moments: string) => string;
  saidBy: (source: string) => string;
  claim: (id: string) => string;
  disputed: string;
  disputedWhy: string;
  unnamed: (source: string) => string;
  backToFirst: string;
  drawnAfter: (source: string) => string;
  read: (source: string) => string;
  stated: (source: string) => string;
  disputedLegend: (source: string) => string;
  unmappedLegend: (source: string) => string;
  unnamedLegend: (source: string) => string;
  table: string;
  stage: string;
  place: string;
  afterwards: string;
  previous: string;
  next: string;
  status: (place: number, count: number, name: string) => string;
  statusOfEnd: (count: number, name: string) => string;
  statusOfUnnamed: (name: string) => string;
}

export const stageMapStrings: Bilingual<StageMapStrings> = {
  nl: {
    instruction: (stops, forks) => {
      if (stops === 1) return 'Deze weg bestaat uit één stuk.';
      return forks
        ? 'Kies een fase, en aan het eind een van de twee wegen. De auto rijdt erheen.'
        : 'Kies een fase. De auto rijdt erheen.';
    },
    ofUs: (traveller) => `${traveller} is van ons.`,
    purchaseHere: 'hier wordt gekocht',
    unmapped: 'Hier geen weg',
    does: (traveller) => `Wat ${traveller} doet`,
    thinks: (traveller) => `Wat ${traveller} denkt`,
    searches: (traveller) => `Wat ${traveller} in een zoekvak typt`,
    meets: (traveller) => `Wat ${traveller} tegenkomt`,
    why: (moments) => `Waarom bij ${moments}`,
    saidBy: (source) => `Wat bron ${source} zegt`,
    claim: (id) => `Bewering ${id}`,
    disputed: 'omstreden',
    disputedWhy: 'Waarom omstreden',
    unnamed: (source) => `zonder naam bij bron ${source}`,
    backToFirst: 'terug naar fase 1',
    drawnAfter: (source) => `Getekend naar bron ${source}`,
    read: (source) =>
      `Gestreepte lijn: bron ${source} noemt geen momenten; waar een fase ligt, is onze lezing.`,
    stated: (source) => `Doorgetrokken lijn: de stappen van bron ${source} zijn zelf de momenten.`,
    disputedLegend: (source) =>
      `Onderbroken weg: bron ${source} noemt deze fase, maar spreekt zichzelf daarover tegen.`,
    unmappedLegend: (source) => `Gearceerd: hier tekent bron ${source} geen weg.`,
    unnamedLegend: (source) =>
      `Cursief: bron ${source} geeft dit stuk geen naam; de woorden zijn van ons.`,
    table: 'Alle fasen in een tabel',
    stage: 'Fase',
    place: 'Momenten',
    afterwards: 'na de laatste fase',
    previous: 'Vorige fase',
    next: 'Rijd door',
    status: (place, count, name) => `Fase ${place} van ${count}: ${name}`,
    statusOfEnd: (count, name) => `Na fase ${count} van ${count}: ${name}`,
    statusOfUnnamed: (name) => `Een stuk weg zonder fasen: ${name}`,
  },
  en: {
    instruction: (stops, forks) => {
      if (stops === 1) return 'This road is one single stretch.';
      return forks
        ? 'Choose a stage, and at the end one of the two roads. The car drives there.'
        : 'Choose a stage. The car drives there.';
    },
    ofUs: (traveller) => `${traveller} is ours.`,
    purchaseHere: 'the purchase is made here',
    unmapped: 'No road here',
    does: (traveller) => `What ${traveller} does`,
    thinks: (traveller) => `What ${traveller} thinks`,
    searches: (traveller) => `What ${traveller} types into a search box`,
    meets: (traveller) => `What ${traveller} comes across`,
    why: (moments) => `Why at ${moments}`,
    saidBy: (source) => `What source ${source} says`,
    claim: (id) => `Claim ${id}`,
    disputed: 'disputed',
    disputedWhy: 'Why disputed',
    unnamed: (source) => `no name in source ${source}`,
    backToFirst: 'back to stage 1',
    drawnAfter: (source) => `Based on source ${source}`,
    read: (source) =>
      `Dashed line: source ${source} names no moments; where a stage lies is our reading.`,
    stated: (source) => `Solid line: the steps of source ${source} are the moments themselves.`,
    disputedLegend: (source) =>
      `Road with gaps: source ${source} names this stage, but contradicts itself about it.`,
    unmappedLegend: (source) => `Hatched: source ${source} draws no road here.`,
    unnamedLegend: (source) =>
      `Italics: source ${source} gives this stretch no name; the words are ours.`,
    table: 'All stages in a table',
    stage: 'Stage',
    place: 'Moments',
    afterwards: 'after the last stage',
    previous: 'Previous stage',
    next: 'Drive on',
    status: (place, count, name) => `Stage ${place} of ${count}: ${name}`,
    statusOfEnd: (count, name) => `After stage ${count} of ${count}: ${name}`,
    statusOfUnnamed: (name) => `A stretch without stages: ${name}`,
  },
};
