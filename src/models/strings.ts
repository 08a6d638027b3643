import type { Bilingual } from '../i18n/languages.ts';
import { numberInWords } from '../i18n/numbers.ts';

/** The words of the pages about the maps themselves; `{count:maps}` is filled in: see content-model/counts.ts. */
interface ModelStrings {
  title: string;
  description: string;
  introduction: string;
  /** @param stages how many the source names; none of a road that it does not divide */
  count: (stages: number) => string;
  mapOf: (source: string) => string;
  pageDescription: (name: string, stages: number, moments: string) => string;
  drawnBy: string;
  author: string;
  kind: string;
  sells: string;
  term: string;
  aboutSource: (source: string) => string;
  readings: string;
  readingsIntroduction: Record<'read' | 'stated' | 'unnamed', (source: string) => string>;
  stage: string;
  moments: string;
  why: string;
  claims: string;
  allMaps: string;
  /** In an embedded page, the way to the whole one. */
  openInAtlas: string;
}

export const modelStrings: Bilingual<ModelStrings> = {
  nl: {
    title: '{Count:maps} kaarten van één landschap',
    description:
      '{Count:maps} kaarten uit {count:sources} bronnen, getekend op dezelfde tien momenten. Zo zie je waar elke weg begint en eindigt.',
    introduction:
      '{Count:sources} bronnen beschrijven wegen naar een aankoop en verder. Wij tekenden er {count:maps}. Hier liggen ze onder elkaar, op dezelfde tien momenten. Let op waar elke weg begint en waar hij ophoudt.',
    count: (stages) => `${numberInWords(stages, 'nl')} fasen`,
    mapOf: (source) => `Bron ${source}`,
    pageDescription: (name, stages, moments) =>
      `${name}: een kaart ${stages === 0 ? 'zonder fasen' : `met ${numberInWords(stages, 'nl')} fasen`}, ${moments}. Je leest wat iemand daar doet en waarom de weg daar ligt.`,
    drawnBy: 'Uit welke bron komt deze weg?',
    author: 'Schrijver',
    kind: 'Soort tekst',
    sells: 'Verkoopt',
    term: 'Soort weg',
    aboutSource: (source) => `Alles over bron ${source}`,
    readings: 'Waarom ligt de weg daar?',
    readingsIntroduction: {
      read: (source) =>
        `Bron ${source} geeft de fasen, maar noemt geen momenten. Die plaats is onze lezing. Per fase lees je waarop die steunt.`,
      stated: (source) =>
        `De stappen van bron ${source} zijn zelf de momenten van deze atlas. Hier viel niets te interpreteren.`,
      unnamed: (source) =>
        `Bron ${source} verdeelt deze weg niet in fasen en noemt geen momenten. Waar hij ligt, is onze lezing.`,
    },
    stage: 'Fase',
    moments: 'Momenten',
    why: 'Waarom daar',
    claims: 'Steunt op',
    allMaps: 'Alle kaarten',
    openInAtlas: 'Open deze kaart in De Klantreisatlas',
  },
  en: {
    title: '{Count:maps} maps of one landscape',
    description:
      '{Count:maps} maps from {count:sources} sources, drawn on the same ten moments. They show where each road starts and where it ends.',
    introduction:
      '{Count:sources} sources describe roads to a purchase and beyond. We drew {count:maps} of them. Here they lie one below the other, on the same ten moments. Notice where each road starts and where it stops.',
    count: (stages) => `${numberInWords(stages, 'en')} stages`,
    mapOf: (source) => `Source ${source}`,
    pageDescription: (name, stages, moments) =>
      `${name}: a map ${stages === 0 ? 'without stages' : `with ${numberInWords(stages, 'en')} stages`}, ${moments}. It shows what a person does there and why the road lies there.`,
    drawnBy: 'Which source is this road from?',
    author: 'Author',
    kind: 'Kind of text',
    sells: 'Sells',
    term: 'Kind of road',
    aboutSource: (source) => `All about source ${source}`,
    readings: 'Why does the road lie there?',
    readingsIntroduction: {
      read: (source) =>
        `Source ${source} gives the stages but names no moments. Their place is our reading. For each stage you see what it rests on.`,
      stated: (source) =>
        `The steps of source ${source} are the moments of this atlas themselves. No reading was needed.`,
      unnamed: (source) =>
        `Source ${source} divides this road into no stages and names no moments. Where it lies is our reading.`,
    },
    stage: 'Stage',
    moments: 'Moments',
    why: 'Why there',
    claims: 'Rests on',
    allMaps: 'All maps',
    openInAtlas: 'Open this map in The Customer Journey Atlas',
  },
};
