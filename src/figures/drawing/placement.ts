/** Numbers for the styles of one part of a figure. */
export interface PlacementRule {
  /** Which part, within the figure: `li:nth-child(2)`; empty for the figure itself. */
  part: string;
  /** Numbers by the name of their variable, without its hyphens; `undefined` sets none. */
  variables?: Readonly<Record<string, number | undefined>>;
  /** Whether it is the one to show of many texts that the styles hide, with their room or without it. */
  shown?: true;
}

/** Places its part, and all it holds, along the ten columns: `first` and `last` are moments. */
export const alongColumns = (part: string, first: number, last: number): PlacementRule => ({
  part,
  variables: { start: first, span: last - first + 1 },
});

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);

/**
 * The rules as a style sheet: `#stages li:nth-child(2){--start:3;--span:2}`.
 * @param figure the id of the figure
 */
export const styleSheetOf = (figure: string, rules: readonly PlacementRule[]): string =>
  rules
    .map(({ part, variables = {}, shown }) => {
      const numbers = Object.entries(variables).flatMap(([name, value]) =>
        value === undefined ? [] : [`--${name}:${rounded(value)}`],
      );
      const declarations = shown ? [...numbers, 'display:revert;visibility:visible'] : numbers;
      return declarations.length > 0 ? `#${figure} ${part}{${declarations.join(';')}}` : '';
    })
    .join('');
