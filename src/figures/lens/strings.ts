import type { Verdict } from '../../content-model/schemas.ts';
import type { Bilingual } from '../../i18n/languages.ts';
import type { LensName } from './state.ts';
import type { Tally } from './prediction.ts';

/** The words that stand in the page from the start. */
interface LensStrings {
  chooseLens: string;
  lenses: Record<LensName, { name: string; lookFor: string }>;
  /** What to do before and after the answer is shown; stands before the map. */
  task: { predict: string; read: string };
  /** What the list of touchpoints is called. */
  touchpoints: (traveller: string) => string;
  /** Label of a tick box, read after the touchpoint's name. */
  counts: string;
  column: (letter: string) => string;
  where: Record<'online' | 'offline', string>;
  purchase: string;
  verdicts: Record<Verdict, string>;
  /** Stands where the answer will be. */
  answerLater: string;
  journeyRecords: string;
  cycleRecords: string;
  /** When the purchase cycle records no step. */
  noStep: string;
  allAnswers: string;
  touchpoint: string;
  key: (source: string) => Record<Verdict, string>;
  /** Who says what: stands under the figure. */
  caption: (source: string, traveller: string) => string;
}

export const lensStrings: Bilingual<LensStrings> = {
  nl: {
    chooseLens: 'Door welke lens kijk je?',
    lenses: {
      scope: {
        name: 'Reikwijdte',
        lookFor: 'Let op het moment: valt dit in de fasen die naar de beslissing leiden?',
      },
      focus: {
        name: 'Focus',
        lookFor: 'Let op de keuze: heeft dit direct met de beslissing te maken?',
      },
      perspective: {
        name: 'Perspectief',
        lookFor: 'Let op de stappen: brengt dit de transactie verder, of vooral de relatie?',
      },
    },
    task: {
      predict:
        'Vink aan welke contactpunten de aankoopcyclus volgens jou meetelt. Kies een nummer om te lezen wat er gebeurt.',
      read: 'De aankoopcyclus loopt langs wat hij meetelt. Kies een nummer om te lezen wat er gebeurt, en waarom het meetelt of afvalt.',
    },
    touchpoints: (traveller) => `De contactpunten van ${traveller}, op volgorde van tijd`,
    counts: 'telt mee in de aankoopcyclus',
    column: (letter) => `Kolom ${letter}`,
    where: { online: 'online', offline: 'offline' },
    purchase: 'Aankoop',
    verdicts: { kept: 'Telt mee', dropped: 'Valt af', disputed: 'Omstreden' },
    answerLater:
      'Telt de aankoopcyclus dit mee? Voorspel het eerst; daarna staat hier het antwoord.',
    journeyRecords: 'De klantreis noteert',
    cycleRecords: 'De aankoopcyclus noteert',
    noStep: 'Niets.',
    allAnswers: 'Alle antwoorden door de drie lenzen',
    touchpoint: 'Contactpunt',
    key: (source) => ({
      kept: 'telt mee in de aankoopcyclus',
      dropped: 'valt af: hoort alleen bij de klantreis',
      disputed: `omstreden: bron ${source} spreekt zichzelf tegen`,
    }),
    caption: (source, traveller) =>
      `De drie lenzen zijn verschillen die bron ${source} noemt. Dat wij ze op de contactpunten van ${traveller} toepassen, staat niet in de bron.`,
  },
  en: {
    chooseLens: 'Which lens do you look through?',
    lenses: {
      scope: {
        name: 'Scope',
        lookFor: 'Watch the moment: does this fall in the stages that lead to the decision?',
      },
      focus: {
        name: 'Focus',
        lookFor: 'Watch the choice: does this bear directly on the decision?',
      },
      perspective: {
        name: 'Perspective',
        lookFor:
          'Watch the steps: does this move the transaction on, or above all the relationship?',
      },
    },
    task: {
      predict:
        'Tick the touchpoints that you think the purchase cycle counts. Choose a number to read what happens.',
      read: 'The purchase cycle runs past what it counts. Choose a number to read what happens, and why it counts or drops out.',
    },
    touchpoints: (traveller) => `${traveller}’s touchpoints, in order of time`,
    counts: 'counts in the purchase cycle',
    column: (letter) => `Column ${letter}`,
    where: { online: 'online', offline: 'offline' },
    purchase: 'Purchase',
    verdicts: { kept: 'Counts', dropped: 'Drops out', disputed: 'Disputed' },
    answerLater:
      'Does the purchase cycle count this? Predict first; then the answer will stand here.',
    journeyRecords: 'The customer journey notes',
    cycleRecords: 'The purchase cycle notes',
    noStep: 'Nothing.',
    allAnswers: 'All answers through the three lenses',
    touchpoint: 'Touchpoint',
    key: (source) => ({
      kept: 'counts in the purchase cycle',
      dropped: 'drops out: belongs to the customer journey only',
      disputed: `disputed: source ${source} contradicts itself`,
    }),
    caption: (source, traveller) =>
      `The three lenses are differences that source ${source} names. Applying them to ${traveller}’s touchpoints is our own doing.`,
  },
};

/** The words that change while the reader works; only these travel to the browser as a script. */
interface LensSentences {
  lenses: Record<LensName, string>;
  reveal: string;
  predictAgain: string;
  ticked: (lens: string, count: number, total: number) => string;
  remaining: (lens: string, kept: number, total: number, disputed: number) => string;
  result: (tally: Tally, source: string) => string;
  noPrediction: string;
  same: string;
  /** The lens says otherwise. */
  other: { ticked: string; unticked: string };
  /** The source contradicts itself. */
  undecided: { ticked: string; unticked: string };
}

export const lensSentences: Bilingual<LensSentences> = {
  nl: {
    lenses: { scope: 'Reikwijdte', focus: 'Focus', perspective: 'Perspectief' },
    reveal: 'Laat zien',
    predictAgain: 'Voorspel opnieuw',
    ticked: (lens, count, total) => `${lens}: ${count} van de ${total} aangevinkt`,
    remaining: (lens, kept, total, disputed) =>
      `${lens}: ${kept} van de ${total} ${kept === 1 ? 'blijft' : 'blijven'} over in de aankoopcyclus` +
      (disputed ? `, ${disputed} omstreden` : ''),
    result: ({ same, decided, disputed }, source) =>
      `Bij ${same} van de ${decided} dacht je hetzelfde als wij, met bron ${source} in de hand.` +
      (disputed
        ? ` Omstreden ${disputed === 1 ? 'is er 1: die telt' : `zijn er ${disputed}: die tellen`} niet mee.`
        : ''),
    noPrediction: 'Je hebt door deze lens niets voorspeld. Dat kan alsnog.',
    same: '✓ Dat dacht jij ook.',
    other: { ticked: '↺ Jij vinkte dit wel aan.', unticked: '↺ Jij vinkte dit niet aan.' },
    undecided: { ticked: 'Jij vinkte dit aan.', unticked: 'Jij vinkte dit niet aan.' },
  },
  en: {
    lenses: { scope: 'Scope', focus: 'Focus', perspective: 'Perspective' },
    reveal: 'Reveal',
    predictAgain: 'Predict again',
    ticked: (lens, count, total) => `${lens}: ${count} of ${total} ticked`,
    remaining: (lens, kept, total, disputed) =>
      `${lens}: ${kept} of ${total} ${kept === 1 ? 'remains' : 'remain'} in the purchase cycle` +
      (disputed ? `, ${disputed} disputed` : ''),
    result: ({ same, decided, disputed }, source) =>
      `On ${same} of ${decided} you thought the same as we do, source ${source} in hand.` +
      (disputed
        ? ` Disputed: ${disputed}, which ${disputed === 1 ? 'does' : 'do'} not count.`
        : ''),
    noPrediction: 'You have predicted nothing through this lens. You still can.',
    same: '✓ You thought so too.',
    other: { ticked: '↺ You ticked this.', unticked: '↺ You did not tick this.' },
    undecided: { ticked: 'You ticked this.', unticked: 'You did not tick this.' },
  },
};
