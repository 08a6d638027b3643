import type { Bilingual } from '../i18n/languages.ts';

/** The words of the view for a wall. */
interface WallStrings {
  /** The bar with what the keys do. */
  controls: string;
  back: string;
  on: string;
  reveal: string;
  blank: string;
  leave: string;
  /** What brings the picture back. */
  showAgain: string;
  /** In front of the address that those who look at the wall can open. */
  open: string;
  /** The field for how many in the room chose an option; the option follows. */
  hands: string;
}

export const wallStrings: Bilingual<WallStrings> = {
  nl: {
    controls: 'Bediening van de presentatie',
    back: 'Terug',
    on: 'Verder',
    reveal: 'Laat zien',
    blank: 'Zwart',
    leave: 'Sluit',
    showAgain: 'Het beeld is zwart. Druk om verder te gaan.',
    open: 'Zelf openen:',
    hands: 'Handen voor',
  },
  en: {
    controls: 'Controls of the presentation',
    back: 'Back',
    on: 'Next',
    reveal: 'Reveal',
    blank: 'Blank',
    leave: 'Leave',
    showAgain: 'The screen is blank. Press to go on.',
    open: 'Open it yourself:',
    hands: 'Hands for',
  },
};
