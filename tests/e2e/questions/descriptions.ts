import type { KindName } from '../../../src/quiz/kinds/index.ts';
import { choice } from './choice.ts';
import type { ItemOf, QuestionDescription } from './description.ts';
import { ordering } from './ordering.ts';
import { sorting } from './sorting.ts';
import { term } from './term.ts';
import { trueFalse } from './true-false.ts';

/** A description of every kind of question; the compiler names one that is missing. */
const all = {
  single: choice,
  multiple: choice,
  'true-false': trueFalse,
  ordering,
  sorting,
  term,
} satisfies { [Kind in KindName]: QuestionDescription<ItemOf<Kind>> };

/** The description of a kind, which the type of the item cannot be followed to. */
export const descriptionOf = (kind: KindName): QuestionDescription =>
  all[kind] as unknown as QuestionDescription;
