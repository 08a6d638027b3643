import type { QuestionView } from '../kind.ts';
import Answer from './Answer.astro';
import Explanations from './Explanations.astro';
import { placeEveryCard } from './strings.ts';

export const sorting: QuestionView = { Answer, Explanations, hint: placeEveryCard };
