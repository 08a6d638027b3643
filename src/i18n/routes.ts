import { type Bilingual, type Language, languages } from './languages.ts';

/** The kinds of pages, with the folder that holds them in each language. These addresses are an interface: never change one. */
const folders = {
  home: { nl: '', en: '' },
  atlas: { nl: 'atlas', en: 'atlas' },
  sheets: { nl: 'bladen', en: 'sheets' },
  sources: { nl: 'bronnen', en: 'sources' },
  models: { nl: 'modellen', en: 'models' },
  terms: { nl: 'begrippen', en: 'terms' },
  // A figure or a quiz alone, without the site around it.
  figures: { nl: 'figuren', en: 'figures' },
  quizzes: { nl: 'quizzen', en: 'quizzes' },
} satisfies Record<string, Bilingual>;

export type PageKind = keyof typeof folders;

export const pageKinds = Object.keys(folders) as PageKind[];

const alone = (['figures', 'quizzes'] as const).flatMap((kind) =>
  languages.map((language) => `/${language}/${folders[kind][language]}/`),
);

/**
 * Whether a page shows a figure or a quiz alone: such a page is made for frames and walls, and is no result of a search.
 * @param path with or without the base path
 */
export const standsAlone = (path: string): boolean => alone.some((folder) => path.includes(folder));

/** Puts the site's base path before a path that starts with a slash. */
export function withBase(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}

/**
 * The address of a page, base path included, with a slash at the end.
 * @param slug the localised last part, for a page inside a folder
 */
export function pathTo(kind: PageKind, language: Language, slug?: string): string {
  const parts = [language, folders[kind][language], slug].filter(Boolean);
  return withBase(`/${parts.join('/')}/`);
}

/**
 * The addresses of a page in both languages.
 * @param slug the last part, where it is the same in both languages
 */
export const addressesOf = (kind: PageKind, slug?: string): Bilingual => ({
  nl: pathTo(kind, 'nl', slug),
  en: pathTo(kind, 'en', slug),
});

/** The last part of the address of a page about two terms, from theirs: "customer-journey-or-buyer-journey". */
export const slugOfPair = (first: Bilingual, second: Bilingual): Bilingual => ({
  nl: `${first.nl}-of-${second.nl}`,
  en: `${first.en}-or-${second.en}`,
});

/** Where a figure of a lesson stands alone, within the folder of figures. */
export const figureOfLesson = (slug: string, id: string): string => `${slug}/${id}`;

/** Where the figure of a model's page stands alone, within the folder of figures. */
export const figureOfModel = (slug: string, language: Language): string =>
  `${folders.models[language]}/${slug}`;

/** Where the atlas stands alone, within the folder of figures. */
export const figureOfAtlas = 'atlas';
