import type { Bilingual } from '../../i18n/languages.ts';

/** The words of the stage map's tool bar, which go to the browser. */
interface StageToolStrings {
  previous: string;
  next: string;
  status: (place: number, count: number, name: string) => string;
}

export const stageToolStrings: Bilingual<StageToolStrings> = {
  nl: {
    previous: 'Vorige fase',
    next: 'Volgende fase',
    status: (place, count, name) => `Fase ${place} van ${count}: ${name}`,
  },
  en: {
    previous: 'Previous stage',
    next: 'Next stage',
    status: (place, count, name) => `Stage ${place} of ${count}: ${name}`,
  },
};
