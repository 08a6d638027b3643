import type { QuestionView } from '../kind.ts';
import Answer from './Answer.astro';
import Explanations from './Explanations.astro';
import { chooseAll } from './strings.ts';

export const single: QuestionView = { Answer, Explanations };
export const multiple: QuestionView = { Answer, Explanations, hint: chooseAll };
