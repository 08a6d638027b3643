import { isLanguage, type Language } from './languages.ts';

/**
 * The first of the browser's languages that this site speaks.
 * @param preferences language tags, the dearest first, as in navigator.languages
 * @returns English for someone who reads neither
 */
export function preferredLanguage(preferences: readonly string[]): Language {
  for (const preference of preferences) {
    const [language] = preference.toLowerCase().split('-');
    if (isLanguage(language)) return language;
  }
  return 'en';
}
