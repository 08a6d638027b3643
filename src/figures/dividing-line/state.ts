import { type Field, type Fields, oneOf } from '../address.ts';
import { moments } from '../columns.ts';
import { gates } from './roles.ts';

/** What the reader has chosen, as the inputs and the address write it. */
export interface LineState {
  /** Behind how many moments the gate stands. */
  gate: string;
  /** At which moment the car is. */
  at: string;
  /** "1" when the lines of the sources are shown. */
  surveyors: string;
}

const startsUnset: Field<string> = oneOf(['', '1']);

export const lineFields: Fields<LineState> = {
  gate: oneOf(gates.map(String)),
  at: oneOf(moments.map(String)),
  surveyors: startsUnset,
};
