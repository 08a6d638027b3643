import Answer from './Answer.astro';
import Explanations from './Explanations.astro';
import { placeEveryCard } from './strings.ts';

export const sorting = { Answer, Explanations, hint: placeEveryCard };
