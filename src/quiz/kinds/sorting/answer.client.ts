import { checkedInputs } from '../checked-inputs.ts';
import type { QuestionClient } from '../kind.ts';
import { score } from './score.ts';

export const sorting: QuestionClient = {
  ...checkedInputs,
  score,
  // All of them would be a long reading; those that are right are told at their cards.
  spoken: checkedInputs.wrong,
};
