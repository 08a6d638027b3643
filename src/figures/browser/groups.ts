import { type Field, type Fields, oneOf, setOf } from '../address.ts';

/*
 * The inputs of a figure are its state: there is no second copy of it. Each input is named as in the address,
 * `stages.stage` for the figure `stages`, and inputs of one name are a group. This file knows groups; groups-dom.ts finds
 * them in a page.
 */

export type Group =
  /** Radios. */
  | { kind: 'one'; values: readonly string[]; initial: string | undefined }
  /** Checkboxes. */
  | { kind: 'some'; values: readonly string[] }
  /** A range or a number field; `min` and `max` in the unit of the figure, `step` between its values. */
  | { kind: 'number'; min: number; max: number; step: number; initial: number };

/** What a group says: the values that are chosen, or the one that is set. */
export type Values = ReadonlySet<string>;

/** How a group is written in an address. */
export function fieldOf(group: Group): Field<Values> {
  switch (group.kind) {
    case 'some':
      return setOf(group.values);
    case 'one': {
      const one = oneOf(group.values, group.initial);
      return {
        read: (text) => single(one.read(text)),
        write: ([value]) => (value === undefined ? undefined : one.write(value)),
      };
    }
    case 'number':
      return {
        read: (text) => single(isOnScale(text, group) ? String(Number(text)) : undefined),
        write: ([value]) => (Number(value) === group.initial ? undefined : value),
      };
  }
}

/** How all groups of a figure are written, by the part of their names behind the figure's. */
export const fieldsOf = (groups: ReadonlyMap<string, Group>): Fields<Record<string, Values>> =>
  Object.fromEntries([...groups].map(([key, group]) => [key, fieldOf(group)]));

const single = (value: string | undefined): Values | undefined =>
  value === undefined ? undefined : new Set([value]);

type Scale = Extract<Group, { kind: 'number' }>;

function isOnScale(text: string, { min, max, step }: Scale): boolean {
  const value = Number(text);
  const steps = (value - min) / step;
  // Steps of a tenth add up to not quite a whole number.
  const onStep = Math.abs(steps - Math.round(steps)) < 1e-6;
  return text.trim() !== '' && value >= min && value <= max && onStep;
}
