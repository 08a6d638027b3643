import type { QuestionView } from '../kind.ts';
import Answer from './Answer.astro';
import Explanations from './Explanations.astro';
import { putInOrder } from './strings.ts';

export const ordering: QuestionView = { Answer, Explanations, hint: putInOrder };
