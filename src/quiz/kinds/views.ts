import type { KindName } from './index.ts';
import { multiple, single } from './choice/view.ts';
import type { QuestionView } from './kind.ts';
import { ordering } from './ordering/view.ts';
import { sorting } from './sorting/view.ts';
import { term } from './term/view.ts';
import { trueFalse } from './true-false/view.ts';

/** How each kind of question is drawn. */
export const views = {
  single,
  multiple,
  'true-false': trueFalse,
  ordering,
  sorting,
  term,
} satisfies Record<KindName, QuestionView>;
