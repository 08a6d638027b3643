import type { Bilingual } from '../i18n/languages.ts';
import type { Trouble } from './store.ts';

/** The words about progress. `read`, and lines that start with "van" or "of", follow a number, which the page fills in. */
interface ProgressStrings {
  read: string;
  toIndex: string;
  title: string;
  privacy: string;
  notRead: string;
  questionsRight: (total: number) => string;
  startOver: { label: string; warning: string; confirm: string; done: string };
  trouble: Record<Trouble, string>;
  dismiss: string;
}

export const progressStrings: Bilingual<ProgressStrings> = {
  nl: {
    read: 'gelezen',
    toIndex: 'naar alle bladen',
    title: 'Je voortgang',
    privacy: 'Dit staat alleen in deze browser, op dit apparaat.',
    notRead: 'nog niet gelezen',
    questionsRight: (total) => `van de ${total} vragen goed`,
    startOver: {
      label: 'Wis alles en begin opnieuw',
      warning: 'Wat je hebt gelezen en geantwoord, wordt op alle bladen gewist.',
      confirm: 'Ja, wis alles',
      done: 'Alles is gewist.',
    },
    trouble: {
      refused:
        'Je browser laat deze site niets bewaren, dus je voortgang verdwijnt als je deze pagina verlaat.',
      full: 'De opslag van je browser is vol, dus je nieuwe voortgang verdwijnt als je deze pagina verlaat.',
      damaged:
        'Je bewaarde voortgang is onleesbaar geworden, dus je begint opnieuw; de oude gegevens zijn apart bewaard.',
      partly:
        'Een deel van je bewaarde voortgang is onleesbaar geworden. De rest staat er nog, en de oude gegevens zijn apart bewaard.',
      newer:
        'Je voortgang komt uit een nieuwere versie van deze site. We laten die zoals hij is. Wat je nu doet, wordt niet bewaard.',
    },
    dismiss: 'Sluit deze melding',
  },
  en: {
    read: 'read',
    toIndex: 'all sheets',
    title: 'Your progress',
    privacy: 'This is kept in this browser only, on this device.',
    notRead: 'not read yet',
    questionsRight: (total) => `of ${total} questions right`,
    startOver: {
      label: 'Erase everything and start again',
      warning: 'What you have read and answered is erased on all sheets.',
      confirm: 'Yes, erase everything',
      done: 'Everything has been erased.',
    },
    trouble: {
      refused:
        'Your browser does not let this site keep anything, so your progress is lost when you leave this page.',
      full: 'Your browser’s storage is full, so your new progress is lost when you leave this page.',
      damaged:
        'Your stored progress has become unreadable, so you start again; the old data has been kept apart.',
      partly:
        'Part of your stored progress has become unreadable. The rest is still here, and the old data has been kept apart.',
      newer:
        'Your progress comes from a newer version of this site. We leave it as it is. What you do now is not kept.',
    },
    dismiss: 'Close this message',
  },
};
