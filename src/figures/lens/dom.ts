import { type LensName, type LensState, stateOf } from './state.ts';

/* The inputs of the figure, which the server draws and which work by themselves. */

const inputs = (figure: HTMLElement, name: string) => [
  ...figure.querySelectorAll<HTMLInputElement>(`input[name="${figure.id}.${name}"]`),
];

const chosen = (figure: HTMLElement, name: string): Set<string> =>
  new Set(inputs(figure, name).flatMap(({ checked, value }) => (checked ? [value] : [])));

/** What the inputs of the figure say. */
export const readInputs = (figure: HTMLElement): LensState =>
  stateOf({
    view: chosen(figure, 'view'),
    guess: chosen(figure, 'guess'),
    show: chosen(figure, 'show'),
  });

/** Whether this is the input that holds whether the answer is on the map. */
export const holdsAnswer = (figure: HTMLElement, target: EventTarget | null): boolean =>
  inputs(figure, 'show').some((input) => input === target);

/** Looks through a lens, and says so as if the reader had chosen it. */
export function chooseLens(figure: HTMLElement, lens: LensName): void {
  const radio = inputs(figure, 'view').find(({ value }) => value === lens);
  if (!radio || radio.checked) return;
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}
