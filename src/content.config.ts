import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Language } from './i18n/languages.ts';
import { type CollectionName, collectionNames, type DataOf } from './content-model/collections.ts';
import { loaderOf, type Outline } from './content-model/loader.ts';

/** What an entry holds in Astro's store: a lesson's text goes with what the site knows of it. */
type Stored<Name extends CollectionName> = Name extends 'lessonTexts'
  ? DataOf<Name> & Outline & { language: Language }
  : DataOf<Name>;

/** The loader brings data that has been validated. */
const collection = <Name extends CollectionName>(name: Name) =>
  defineCollection({ loader: loaderOf(name), schema: z.custom<Stored<Name>>() });

export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, collection(name)]),
) as { [Name in CollectionName]: ReturnType<typeof collection<Name>> };
