import type { KindName } from './index.ts';
import { choice } from './choice/answer.client.ts';
import type { QuestionClient } from './kind.ts';
import { ordering } from './ordering/answer.client.ts';
import { sorting } from './sorting/answer.client.ts';
import { term } from './term/answer.client.ts';
import { trueFalse } from './true-false/answer.client.ts';

/** How each kind of question works on the page. */
export const clients: Record<KindName, QuestionClient> = {
  single: choice,
  multiple: choice,
  'true-false': trueFalse,
  ordering,
  sorting,
  term,
};
