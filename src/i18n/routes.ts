import type { Bilingual, Language } from './languages.ts';

/** The kinds of pages, with the folder that holds them in each language. These addresses are an interface: never change one. */
const folders = {
  home: { nl: '', en: '' },
  sheets: { nl: 'bladen', en: 'sheets' },
  sources: { nl: 'bronnen', en: 'sources' },
  models: { nl: 'modellen', en: 'models' },
  terms: { nl: 'begrippen', en: 'terms' },
} satisfies Record<string, Bilingual>;

export type PageKind = keyof typeof folders;

export const pageKinds = Object.keys(folders) as PageKind[];

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
