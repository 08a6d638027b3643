import { isLanguage, type Language } from './languages.ts';

/** Where the language chosen last is kept in this browser. */
export const languageKey = 'atlas.language';

/** Keeps the choice; a browser that refuses storage simply asks again next time. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // Nothing is lost: the front page then goes by the browser's preference.
  }
}

/** The language chosen last in this browser, if any. */
export function rememberedLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(languageKey);
    return isLanguage(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}
