import type { QuestionView } from '../kind.ts';
import Answer from './Answer.astro';
import Explanations from './Explanations.astro';
import { judgeAndExplain } from './strings.ts';

export const trueFalse: QuestionView = { Answer, Explanations, hint: judgeAndExplain };
