import { checkedInputs } from '../checked-inputs.ts';
import type { QuestionClient } from '../kind.ts';
import { score } from './score.ts';

export const trueFalse: QuestionClient = { ...checkedInputs, score };
