import type { Verdict } from '../../content-model/schemas.ts';
import type { Bilingual } from '../../i18n/languages.ts';
import { joined } from '../../i18n/lists.ts';
import { numberInWords } from '../../i18n/numbers.ts';
import type { Tally } from './prediction.ts';
import type { LensName } from './state.ts';

type Settled = Exclude<Verdict, 'disputed'>;

/** What the finding counts, computed from the case. */
export interface FindingCounts {
  total: number;
  kept: Record<LensName, number>;
  /** Kept, and dropped, by every lens. */
  always: number;
  never: number;
}

/** The words that stand in the page from the start. */
interface LensStrings {
  chooseLens: string;
  lenses: Record<LensName, { name: string; lookFor: string }>;
  /** Read after the name of a lens. */
  kept: (kept: number, total: number) => string;
  /** What to predict: of so many touchpoints the answer is given, of so many it is asked. */
  predict: (settled: number, contested: number) => string;
  /** What comes before the answer, where the task is out of sight. */
  tickFirst: string;
  /** What brings the answer. */
  showAnswer: string;
  chooseTouchpoint: string;
  /** What the list of touchpoints is called. */
  touchpoints: (traveller: string) => string;
  /** Label of a tick box, read after the touchpoint's name. */
  counts: string;
  where: Record<'online' | 'offline', string>;
  verdicts: Record<Verdict, string>;
  /** Where the answer is given before anything is predicted. */
  settled: Record<Settled, { short: string; long: string }>;
  /** Stands where the answer will be. */
  answerLater: string;
  /** The reader's own prediction, beside the answer. */
  agreement: Record<Verdict, { ticked: string; unticked: string }>;
  journeyRecords: string;
  cycleRecords: string;
  /** When the purchase cycle records no step. */
  noStep: string;
  finding: (counts: FindingCounts) => string;
  allAnswers: string;
  touchpoint: string;
  moment: string;
  key: (source: string) => Record<Verdict | 'open' | 'ghost', string>;
  /** The lane of the reader's own ticks. */
  you: string;
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
    kept: (kept, total) => `${kept} van de ${total} tellen mee`,
    predict: (settled, contested) =>
      `Over ${numberInWords(settled, 'nl')} contactpunten bestaat geen twijfel. Vink bij de andere ${numberInWords(contested, 'nl')} aan wat de aankoopcyclus volgens jou meetelt.`,
    tickFirst: 'Vink eerst aan wat volgens jou meetelt.',
    showAnswer: 'Toon het antwoord',
    chooseTouchpoint: 'Kies een contactpunt om te lezen wat er gebeurt',
    touchpoints: (traveller) => `De contactpunten van ${traveller}, van vroeg naar laat`,
    counts: 'telt mee in de aankoopcyclus',
    where: { online: 'online', offline: 'offline' },
    verdicts: { kept: 'Telt mee', dropped: 'Valt af', disputed: 'Omstreden' },
    settled: {
      kept: {
        short: 'telt zeker mee',
        long: 'Geen twijfel: dit telt mee, welke lens je straks ook kiest.',
      },
      dropped: {
        short: 'valt zeker af',
        long: 'Geen twijfel: dit valt af, welke lens je straks ook kiest.',
      },
    },
    answerLater:
      'Telt de aankoopcyclus dit mee? Daar valt over te twisten. Voorspel het eerst; daarna staat hier het antwoord.',
    agreement: {
      kept: { ticked: 'Dat dacht jij ook.', unticked: 'Jij vinkte dit niet aan.' },
      dropped: { ticked: 'Jij vinkte dit wel aan.', unticked: 'Dat dacht jij ook.' },
      disputed: { ticked: 'Jij vinkte dit aan.', unticked: 'Jij vinkte dit niet aan.' },
    },
    journeyRecords: 'Wat de klantreis noteert',
    cycleRecords: 'Wat de aankoopcyclus noteert',
    noStep: 'Niets.',
    finding: ({ total, kept, always, never }) =>
      `De klantreis telt alle ${numberInWords(total, 'nl')} contactpunten mee, de aankoopcyclus ${numberInWords(kept.scope, 'nl')}, ${numberInWords(kept.focus, 'nl')} of ${numberInWords(kept.perspective, 'nl')}: dat hangt af van de lens. Bij elke lens ${always === 1 ? 'telt' : 'tellen'} er ${numberInWords(always, 'nl')} mee en ${never === 1 ? 'valt' : 'vallen'} er ${numberInWords(never, 'nl')} af.`,
    allAnswers: 'Alle antwoorden, door de drie lenzen',
    touchpoint: 'Contactpunt',
    moment: 'Moment',
    key: (source) => ({
      kept: 'telt mee',
      dropped: 'valt af: alleen klantreis',
      disputed: `omstreden: bron ${source} botst met zichzelf`,
      open: 'wat denk jij?',
      ghost: 'dat vinkte jij aan',
    }),
    you: 'jij',
    caption: (source, traveller) =>
      `De drie lenzen zijn verschillen die bron ${source} noemt. Dat wij ze op de contactpunten van ${traveller} toepassen, staat niet in de bron.`,
  },
  en: {
    chooseLens: 'Which lens do you look through?',
    lenses: {
      scope: {
        name: 'Scope',
        lookFor: 'Look at the moment: is this in the stages that lead to the decision?',
      },
      focus: {
        name: 'Focus',
        lookFor: 'Look at the choice: does this bear directly on the decision?',
      },
      perspective: {
        name: 'Perspective',
        lookFor:
          'Look at the steps: does this move the transaction forward, or mainly the relationship?',
      },
    },
    kept: (kept, total) => `${kept} of ${total} count`,
    predict: (settled, contested) =>
      `There is no doubt about ${numberInWords(settled, 'en')} of the touchpoints. For the other ${numberInWords(contested, 'en')}, tick what you think the purchase cycle counts.`,
    tickFirst: 'First tick what you think it counts.',
    showAnswer: 'Show the answer',
    chooseTouchpoint: 'Choose a touchpoint to read what happens',
    touchpoints: (traveller) => `${traveller}’s touchpoints, from early to late`,
    counts: 'counts in the purchase cycle',
    where: { online: 'online', offline: 'offline' },
    verdicts: { kept: 'Counts', dropped: 'Drops out', disputed: 'Disputed' },
    settled: {
      kept: {
        short: 'certainly counts',
        long: 'No doubt here: this counts, whichever lens you choose later.',
      },
      dropped: {
        short: 'certainly drops out',
        long: 'No doubt here: this drops out, whichever lens you choose later.',
      },
    },
    answerLater:
      'Does the purchase cycle count this? That is open to debate. Predict first; then the answer appears here.',
    agreement: {
      kept: { ticked: 'You thought so too.', unticked: 'You did not tick this.' },
      dropped: { ticked: 'You ticked this.', unticked: 'You thought so too.' },
      disputed: { ticked: 'You ticked this.', unticked: 'You did not tick this.' },
    },
    journeyRecords: 'What the customer journey records',
    cycleRecords: 'What the purchase cycle records',
    noStep: 'Nothing.',
    finding: ({ total, kept, always, never }) =>
      `The customer journey counts all ${numberInWords(total, 'en')} touchpoints, the purchase cycle ${numberInWords(kept.scope, 'en')}, ${numberInWords(kept.focus, 'en')} or ${numberInWords(kept.perspective, 'en')}: that depends on the lens. Through every lens, ${numberInWords(always, 'en')} ${always === 1 ? 'counts' : 'count'} and ${numberInWords(never, 'en')} ${never === 1 ? 'drops' : 'drop'} out.`,
    allAnswers: 'All answers, through the three lenses',
    touchpoint: 'Touchpoint',
    moment: 'Moment',
    key: (source) => ({
      kept: 'counts',
      dropped: 'drops out: customer journey only',
      disputed: `disputed: source ${source} contradicts itself`,
      open: 'what do you think?',
      ghost: 'you ticked this',
    }),
    you: 'you',
    caption: (source, traveller) =>
      `The three lenses are differences that source ${source} names. Applying them to ${traveller}’s touchpoints is our reading.`,
  },
};

/** The words that change while the reader works; only these travel to the browser as a script. */
interface LensSentences {
  lenses: Record<LensName, string>;
  ticked: (ticked: number, contested: number) => string;
  counted: (lens: string, kept: number, total: number, disputed: number) => string;
  noPrediction: string;
  /** One lens is nearest to the prediction. */
  nearest: (lens: string, tally: Tally) => string;
  /** Several lenses are as near: all of them as many touchpoints away. */
  between: (lenses: readonly string[], away: number) => string;
}

const listed = (language: 'nl' | 'en', items: readonly string[]): string =>
  joined(
    items.map((each) => each.toLowerCase()),
    language,
  );

export const lensSentences: Bilingual<LensSentences> = {
  nl: {
    lenses: { scope: 'Reikwijdte', focus: 'Focus', perspective: 'Perspectief' },
    ticked: (ticked, contested) => `${ticked} van de ${contested} aangevinkt`,
    counted: (lens, kept, total, disputed) =>
      `${lens}: de aankoopcyclus telt ${kept} van de ${total} contactpunten mee` +
      (disputed ? `, ${disputed} ${disputed === 1 ? 'is' : 'zijn'} omstreden` : ''),
    noPrediction: 'Je hebt nog niets aangevinkt. Zet het antwoord uit om alsnog te voorspellen.',
    nearest: (lens, { same, decided, disputed }) =>
      (same === decided
        ? `Je kijkt door ${lens.toLowerCase()}: bij alle ${decided} dacht je hetzelfde`
        : `Je kijkt het meest door ${lens.toLowerCase()}: bij ${same} van de ${decided} dacht je hetzelfde`) +
      (disputed ? ` (${disputed} omstreden).` : '.'),
    between: (lenses, away) =>
      `Je voorspelling ligt even dicht bij ${listed('nl', lenses)}: elk scheelt ${away} ${away === 1 ? 'contactpunt' : 'contactpunten'}.`,
  },
  en: {
    lenses: { scope: 'Scope', focus: 'Focus', perspective: 'Perspective' },
    ticked: (ticked, contested) => `${ticked} of ${contested} ticked`,
    counted: (lens, kept, total, disputed) =>
      `${lens}: the purchase cycle counts ${kept} of ${total} touchpoints` +
      (disputed ? `, ${disputed} ${disputed === 1 ? 'is' : 'are'} disputed` : ''),
    noPrediction: 'You have ticked nothing yet. Turn the answer off to predict after all.',
    nearest: (lens, { same, decided, disputed }) =>
      (same === decided
        ? `You look through ${lens.toLowerCase()}: on all ${decided} you thought the same`
        : `You look mostly through ${lens.toLowerCase()}: on ${same} of ${decided} you thought the same`) +
      (disputed ? ` (${disputed} disputed).` : '.'),
    between: (lenses, away) =>
      `Your prediction is equally near to ${listed('en', lenses)}: ${away} ${away === 1 ? 'touchpoint' : 'touchpoints'} away from each.`,
  },
};
