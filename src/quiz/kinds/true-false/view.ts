import Answer from './Answer.astro';
import Explanations from './Explanations.astro';
import { judgeAndExplain } from './strings.ts';

export const trueFalse = { Answer, Explanations, hint: judgeAndExplain };
