import type { Bilingual } from '../i18n/languages.ts';
import { numberInWords } from '../i18n/numbers.ts';

/** The words of the pages about the maps themselves; `{count:maps}` is filled in: see content-model/counts.ts. */
interface ModelStrings {
  title: string;
  description: string;
  introduction: string;
  count: (stages: number) => string;
  mapOf: (source: string) => string;
  pageDescription: (name: string, stages: number, columns: string) => string;
  drawnBy: string;
  author: string;
  kind: string;
  sells: string;
  term: string;
  aboutSource: (source: string) => string;
  readings: string;
  readingsIntroduction: { read: (source: string) => string; stated: (source: string) => string };
  stage: string;
  columns: string;
  why: string;
  claims: string;
  allMaps: string;
  /** In an embedded page, the way to the whole one. */
  openInAtlas: string;
}

export const modelStrings: Bilingual<ModelStrings> = {
  nl: {
    title: '{Count:maps} kaarten van dezelfde weg',
    description:
      '{Count:maps} fasenmodellen uit {count:sources} bronnen, getekend op dezelfde tien kolommen. Zo zie je waar elke weg begint en eindigt.',
    introduction:
      '{Count:sources} bronnen tekenden de weg naar een aankoop en verder. Samen maakten ze {count:maps} kaarten. Hier liggen die onder elkaar, op dezelfde tien kolommen. Let op waar elke weg begint en waar hij ophoudt.',
    count: (stages) => `${numberInWords(stages, 'nl')} fasen`,
    mapOf: (source) => `Bron ${source}`,
    pageDescription: (name, stages, columns) =>
      `${name}: een kaart met ${numberInWords(stages, 'nl')} fasen, ${columns}. Met per fase wat iemand doet en waarom die daar ligt.`,
    drawnBy: 'Wie tekende deze kaart?',
    author: 'Schrijver',
    kind: 'Soort tekst',
    sells: 'Verkoopt',
    term: 'Soort weg',
    aboutSource: (source) => `Alles over bron ${source}`,
    readings: 'Waarom liggen de fasen daar?',
    readingsIntroduction: {
      read: (source) =>
        `Bron ${source} geeft de fasen, maar noemt geen kolommen. Die plaats is onze lezing. Per fase lees je waarop die steunt.`,
      stated: (source) =>
        `De stappen van bron ${source} zijn zelf de kolommen van deze atlas. Hier hoefden we niets te lezen.`,
    },
    stage: 'Fase',
    columns: 'Kolommen',
    why: 'Waarom daar',
    claims: 'Steunt op',
    allMaps: 'Alle kaarten',
    openInAtlas: 'Open deze kaart in De Klantreisatlas',
  },
  en: {
    title: '{Count:maps} maps of the same road',
    description:
      '{Count:maps} stage models from {count:sources} sources, drawn on the same ten columns. They show where each road starts and where it ends.',
    introduction:
      '{Count:sources} sources drew the road to a purchase and beyond. Between them they made {count:maps} maps. Here these lie one under the other, on the same ten columns. Look where each road starts and where it stops.',
    count: (stages) => `${numberInWords(stages, 'en')} stages`,
    mapOf: (source) => `Source ${source}`,
    pageDescription: (name, stages, columns) =>
      `${name}: a map with ${numberInWords(stages, 'en')} stages, ${columns}. With what a person does in each stage and why it lies there.`,
    drawnBy: 'Who drew this map?',
    author: 'Writer',
    kind: 'Kind of text',
    sells: 'Sells',
    term: 'Kind of road',
    aboutSource: (source) => `All about source ${source}`,
    readings: 'Why do the stages lie there?',
    readingsIntroduction: {
      read: (source) =>
        `Source ${source} gives the stages but names no columns. Their place is our reading. For each stage you see what it rests on.`,
      stated: (source) =>
        `The steps of source ${source} are the columns of this atlas themselves. There was nothing to read into them.`,
    },
    stage: 'Stage',
    columns: 'Columns',
    why: 'Why there',
    claims: 'Rests on',
    allMaps: 'All maps',
    openInAtlas: 'Open this map in The Customer Journey Atlas',
  },
};
