import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { isLanguage, type Language } from '../i18n/languages.ts';

/** A lesson with its language, which the collection keeps in the entry's id. */
export interface Lesson {
  language: Language;
  entry: CollectionEntry<'lessons'>;
}

/** All lessons of one language in the order of their sheets. */
export async function lessonsIn(language: Language): Promise<CollectionEntry<'lessons'>[]> {
  const entries = await getCollection('lessons', (entry) => entry.id.startsWith(`${language}/`));
  return entries.sort((a, b) => a.data.sheet - b.data.sheet);
}

/** All lessons of all languages. */
export async function allLessons(): Promise<Lesson[]> {
  return (await getCollection('lessons')).map((entry) => {
    const [language] = entry.id.split('/');
    if (!isLanguage(language)) throw new Error(`${entry.id}: lies in no language folder`);
    return { language, entry };
  });
}

type DataCollection =
  'sources' | 'tensions' | 'models' | 'cases' | 'dividingLines' | 'terms' | 'quizzes' | 'parts';

/**
 * The content of one entry, by its id.
 * @throws when there is no such entry; check.ts has told the author before it comes to that
 */
export async function dataOf<C extends DataCollection>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>['data']> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}: there is no "${id}"`);
  return (entry as CollectionEntry<C>).data;
}

/**
 * The text of a claim with the source that makes it.
 * @throws when no source makes such a claim
 */
export async function claimOf(id: string) {
  const source = (await getCollection('sources')).find(({ data }) => id in data.claims);
  const text = source?.data.claims[id];
  if (!source || !text) throw new Error(`content/sources: no source makes the claim "${id}"`);
  return { source: source.data, text };
}
