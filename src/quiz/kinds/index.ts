import { z } from 'astro/zod';
import { inWords, type Problem } from '../../content-model/problem.ts';
import { multiple, single } from './choice/item.ts';
import type { ItemPlace, ItemReferences, QuestionKind } from './kind.ts';
import { ordering } from './ordering/item.ts';
import { sorting } from './sorting/item.ts';
import { term } from './term/item.ts';
import { trueFalse } from './true-false/item.ts';

/**
 * Every kind of question, by its name in content. A new kind is a folder and a line here; the compiler then names the two
 * lists that miss it: views.ts, because the checks cannot read Astro's components, and clients.ts, because the page's
 * script must not carry the schemas.
 */
export const kinds = {
  single,
  multiple,
  'true-false': trueFalse,
  ordering,
  sorting,
  term,
} as const;

export type KindName = keyof typeof kinds;

/** One question of a quiz, of any kind. */
export type QuizItem = z.infer<(typeof kinds)[KindName]['schema']>;

const names = Object.keys(kinds).map(inWords).join(', ');

/** An item of any kind; its `kind` says which. */
export const itemSchema: z.ZodType<QuizItem> = z.discriminatedUnion(
  'kind',
  Object.values(kinds).map(({ schema }) => schema) as never,
  { error: ({ input }) => (typeof input === 'object' ? `one of ${names}` : undefined) },
);

/** What is wrong in an item that has the shape of its kind. */
export function problemsOf(
  item: QuizItem,
  place: ItemPlace,
  references: ItemReferences,
): Problem[] {
  const kind: QuestionKind<typeof item> = kinds[item.kind];
  return kind.problems(item, place, references);
}
