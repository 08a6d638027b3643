import type { Locator } from 'playwright-core';
import type { Language } from '../../../src/i18n/languages.ts';

/** How a reader works a kind of figure: what the contract test needs to know of it. */
export interface FigureDescription {
  /** A state that a link may ask for, and that is not the start: values by the field that holds them. */
  linked: Readonly<Record<string, string>>;
  /** What the reader does first. */
  choose: { field: string; value: string };
  /** A part that words in the text point to, with the field that holds it; none where texts cannot point to one. */
  part?: { field: string; value: string };
  /** With what the figure shows something else than that part, where it can. */
  elsewhere?: { field: string; value: string };
  /** Whether the arrow keys lead from one value of this field to the next; it must be a group of radios or a range. */
  arrows?: { field: string; from: string; to: string };
  /** What can be dragged, as a selector, and a value that it can be dragged to. */
  drags?: { handle: string; field: string; value: string };
  /** Something that must be there to read without scripts, in the language of the page. */
  readable: (figure: Locator, language: Language) => Locator;
}
