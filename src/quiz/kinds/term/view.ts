import type { QuestionView } from '../kind.ts';
import Answer from './Answer.astro';
import Explanations from './Explanations.astro';
import { whichTermFits } from './strings.ts';

export const term: QuestionView = { Answer, Explanations, hint: whichTermFits };
