import type { Language } from '../../i18n/languages.ts';
import type { RetentionState } from './state.ts';

/** What each part of the figure that is computed while the reader works is drawn from. */
export interface PartProps {
  state: RetentionState;
  language: Language;
}
