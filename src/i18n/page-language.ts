import { isLanguage, type Language } from './languages.ts';

/**
 * The language of the page that a component stands in, as its address says: components are not told it one by one.
 * @param astro the `Astro` of the component
 * @returns Dutch for the pages outside both language folders, which speak both languages and begin in Dutch
 */
export const pageLanguage = ({ currentLocale }: { currentLocale: string | undefined }): Language =>
  isLanguage(currentLocale) ? currentLocale : 'nl';
