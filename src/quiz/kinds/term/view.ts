import Answer from './Answer.astro';
import Explanations from './Explanations.astro';
import { whichTermFits } from './strings.ts';

export const term = { Answer, Explanations, hint: whichTermFits };
