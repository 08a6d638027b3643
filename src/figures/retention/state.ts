import type { Retention } from '../../content-model/schemas.ts';
import { leftAfter, raised, type Terms, type Unit } from './formulas.ts';

/* What the reader has set. The inputs of the figure hold it; this says what they say. */

/** The years that are drawn, after the start. */
export const years = [1, 2, 3, 4, 5] as const;
export const lastYear = years.length;

/** The amounts that the figure starts with, and the least and the most of each. */
export const amounts = ['stay', 'more', 'margin', 'cost', 'discount'] as const;
export type Amount = (typeof amounts)[number];
export type Start = Pick<Retention, Amount>;

export interface RetentionState extends Record<Amount, number> {
  /** How many of a hundred the reader thinks are left after each year. */
  guess: readonly number[];
  /** Whether the hundred have driven. */
  driven: boolean;
  unit: Unit;
}

/** The name of the field with the guess for a year. */
export const guessField = (year: number) => `year${year}` as `year${(typeof years)[number]}`;

type Values = Readonly<Partial<Record<string, ReadonlySet<string>>>>;

/** The state that the figure's inputs say; one that says nothing, or no number yet, is as at the start. */
export function stateOf(values: Values, start: Start): RetentionState {
  const number = (field: string, otherwise: number): number => {
    const [text = ''] = values[field] ?? [];
    const value = Number(text);
    return text.trim() === '' || !Number.isFinite(value) ? otherwise : Math.max(0, value);
  };
  const percentage = (field: string, otherwise: number) => Math.min(100, number(field, otherwise));
  return {
    guess: years.map((year) => percentage(guessField(year), 100)),
    driven: (values.drive?.size ?? 0) > 0,
    unit: values.unit?.has('percent') ? 'percent' : 'points',
    stay: percentage('stay', start.stay),
    more: number('more', start.more),
    margin: number('margin', start.margin),
    cost: number('cost', start.cost),
    discount: number('discount', start.discount),
  };
}

/** How many of the hundred are left at the start and after each year, as whole people. */
export const countsOf = (stay: number): number[] =>
  leftAfter(stay / 100, lastYear).map((count) => Math.round(count));

/** The part that stays, before and after it is raised. */
export const partsOf = ({
  stay,
  more,
  unit,
}: Pick<RetentionState, 'stay' | 'more' | 'unit'>): readonly [before: number, after: number] => [
  stay / 100,
  raised(stay / 100, more, unit),
];

/** What decides the worth of a customer, before and after. */
export function termsOf(state: RetentionState): readonly [before: Terms, after: Terms] {
  const [before, after] = partsOf(state);
  const { margin } = state;
  const discount = state.discount / 100;
  return [
    { margin, discount, stay: before },
    { margin, discount, stay: after },
  ];
}
