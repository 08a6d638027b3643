import type { Bilingual } from '../../i18n/languages.ts';
import { columnOf } from '../drawing/columns.ts';

/** What the stage map says. */
interface StageMapStrings {
  instruction: string;
  purchase: string;
  unmapped: string;
  columns: (first: number, last: number) => string;
  does: string;
  thinks: string;
  touchpoints: string;
  why: (first: number, last: number) => string;
  saidBy: (source: string) => string;
  claim: (id: string) => string;
  backToFirst: string;
  drawnAfter: (source: string) => string;
  read: (source: string) => string;
  stated: (source: string) => string;
  unmappedLegend: (source: string) => string;
  table: string;
  stage: string;
  place: string;
  previous: string;
  next: string;
  status: (place: number, count: number, name: string) => string;
}

export const stageMapStrings: Bilingual<StageMapStrings> = {
  nl: {
    instruction: 'Kies een fase. Je ziet wat iemand daar doet, denkt en tegenkomt.',
    purchase: 'Aankoop',
    unmapped: 'Buiten de kaart',
    columns: (first, last) =>
      first === last
        ? `kolom ${columnOf(first)}`
        : `kolom ${columnOf(first)} tot en met ${columnOf(last)}`,
    does: 'Wat er gebeurt',
    thinks: 'Wat iemand kan denken',
    touchpoints: 'Contactpunten',
    why: (first, last) =>
      first === last
        ? `Waarom in kolom ${columnOf(first)}`
        : `Waarom in kolom ${columnOf(first)}–${columnOf(last)}`,
    saidBy: (source) => `Wat bron ${source} zegt`,
    claim: (id) => `Bewering ${id}`,
    backToFirst: 'terug naar fase 1',
    drawnAfter: (source) => `Getekend naar bron ${source}`,
    read: (source) =>
      `Gestreepte grens: bron ${source} noemt geen kolommen; waar een fase ligt, is onze lezing.`,
    stated: (source) => `Doorgetrokken grens: de stappen van bron ${source} zijn zelf de kolommen.`,
    unmappedLegend: (source) => `Gearceerd: hier tekent bron ${source} geen weg.`,
    table: 'Alle fasen in een tabel',
    stage: 'Fase',
    place: 'Kolommen',
    previous: 'Vorige fase',
    next: 'Volgende fase',
    status: (place, count, name) => `Fase ${place} van ${count}: ${name}`,
  },
  en: {
    instruction: 'Choose a stage. You see what a person does, thinks and meets there.',
    purchase: 'Purchase',
    unmapped: 'Off the map',
    columns: (first, last) =>
      first === last
        ? `column ${columnOf(first)}`
        : `columns ${columnOf(first)} to ${columnOf(last)}`,
    does: 'What happens',
    thinks: 'What a person may think',
    touchpoints: 'Touchpoints',
    why: (first, last) =>
      first === last
        ? `Why in column ${columnOf(first)}`
        : `Why in columns ${columnOf(first)}–${columnOf(last)}`,
    saidBy: (source) => `What source ${source} says`,
    claim: (id) => `Claim ${id}`,
    backToFirst: 'back to stage 1',
    drawnAfter: (source) => `Drawn after source ${source}`,
    read: (source) =>
      `Broken boundary: source ${source} names no columns; where a stage lies is our reading.`,
    stated: (source) => `Solid boundary: the steps of source ${source} are the columns themselves.`,
    unmappedLegend: (source) => `Hatched: source ${source} draws no road here.`,
    table: 'All stages in a table',
    stage: 'Stage',
    place: 'Columns',
    previous: 'Previous stage',
    next: 'Next stage',
    status: (place, count, name) => `Stage ${place} of ${count}: ${name}`,
  },
};
