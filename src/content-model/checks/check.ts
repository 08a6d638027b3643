import type { Language } from '../../i18n/languages.ts';
import type { CollectionName, DataOf } from '../collections.ts';
import type { LessonText } from '../lesson-text.ts';
import type { Problem } from '../problem.ts';
import type { RawContent } from '../read.ts';
import type { Known } from './references.ts';

/** An entry whose data has the shape its schema asks for. */
export interface Entry<Data> {
  file: string;
  id: string;
  language: Language | undefined;
  text: LessonText | undefined;
  data: Data;
}

/** The entries that hold what their schema asks for; the others are left out, so that one mistake is told once. */
export type ValidContent = { readonly [Name in CollectionName]: Entry<DataOf<Name>>[] };

/** What a check may look at beside the entries that it is about. */
export interface Context {
  raw: RawContent;
  valid: ValidContent;
  known: Known;
}

/** What is wrong with the entries of a collection, beyond what their schema can see. */
export type Check<Data> = (entries: Entry<Data>[], context: Context) => Problem[];
