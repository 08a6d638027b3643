/** The two languages of equal standing. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text as an original in both languages. */
export type Bilingual<T = string> = Record<Language, T>;

/** Each language by its own name. */
export const languageNames: Bilingual = { nl: 'Nederlands', en: 'English' };

export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

export const isLanguage = (value: unknown): value is Language =>
  languages.includes(value as Language);
