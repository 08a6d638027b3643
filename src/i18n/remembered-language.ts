import { readerStorage } from '../browser/storage.ts';
import { isLanguage, type Language } from './languages.ts';

/** Where the language chosen last is kept in this browser. */
export const languageKey = 'atlas.language';

/** Keeps the choice; a browser that refuses storage simply asks again next time. */
export function rememberLanguage(language: Language): void {
  try {
    readerStorage().setItem(languageKey, language);
  } catch {
    // Nothing is lost: the front page then goes by the browser's preference.
  }
}

/** The language chosen last in this browser, if any. */
export function rememberedLanguage(): Language | undefined {
  try {
    const stored = readerStorage().getItem(languageKey);
    return isLanguage(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}
