import Answer from './Answer.astro';
import Explanations from './Explanations.astro';
import { chooseAll } from './strings.ts';

export const single = { Answer, Explanations };
export const multiple = { Answer, Explanations, hint: chooseAll };
