import { readAddress } from '../address.ts';
import { lineFields, type LineState } from './state.ts';

const valueOf = (figure: Element, name: keyof LineState): string =>
  [...figure.querySelectorAll<HTMLInputElement>(`input[name$=".${name}"]`)].find(
    ({ checked }) => checked,
  )?.value ?? '';

/** What the inputs of a figure say. */
export const stateOf = (figure: Element): LineState => ({
  gate: valueOf(figure, 'gate'),
  at: valueOf(figure, 'at'),
  surveyors: valueOf(figure, 'surveyors'),
});

/** Sets the inputs of a figure to what the address of the page asks for. */
export function restore(figure: HTMLElement): void {
  const { state } = readAddress(location.search, figure.dataset.figure ?? '', lineFields);
  for (const [name, value] of Object.entries(state)) {
    const input = figure.querySelector<HTMLInputElement>(
      `input[name$=".${name}"][value="${value}"]`,
    );
    if (input) input.checked = true;
  }
}
