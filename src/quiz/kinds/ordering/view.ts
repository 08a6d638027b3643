import Answer from './Answer.astro';
import Explanations from './Explanations.astro';
import { putInOrder } from './strings.ts';

export const ordering = { Answer, Explanations, hint: putInOrder };
