import type { Language } from '../../i18n/languages.ts';
import { describeAgreement } from './describe.ts';
import type { TouchpointVerdicts } from './prediction.ts';
import { type InputValues, inView, lensNames, type LensState } from './state.ts';

/*
 * The part of the figure that the server draws, which works by itself (inputs and styles): reading it, and letting it
 * follow where another lens has another prediction. Texts are only ever written into elements that hold nothing else,
 * because page translation wraps text nodes.
 */

const inputs = (figure: HTMLElement, name: string) => [
  ...figure.querySelectorAll<HTMLInputElement>(`input[name="${figure.id}.${name}"]`),
];

const chosen = (figure: HTMLElement, name: string): string[] =>
  inputs(figure, name).flatMap(({ checked, value }) => (checked ? [value] : []));

/** What the inputs of the figure say. */
export function readInputs(figure: HTMLElement): InputValues {
  const [view] = chosen(figure, 'view');
  return {
    view: lensNames.find((lens) => lens === view) ?? lensNames[0],
    guess: new Set(chosen(figure, 'guess')),
    revealed: chosen(figure, 'show').length > 0,
  };
}

/** Puts the prediction for the lens in view into the inputs. */
export function setInputs(figure: HTMLElement, state: LensState): void {
  const { guess, revealed } = inView(state);
  for (const tick of inputs(figure, 'guess')) tick.checked = guess.has(tick.value);
  for (const show of inputs(figure, 'show')) show.checked = revealed;
}

/** Reveals the answer, or takes it away again, and says so as if the reader had done it on the input itself. */
export function setRevealed(figure: HTMLElement, revealed: boolean): void {
  for (const show of inputs(figure, 'show')) {
    show.checked = revealed;
    show.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Moves the focus to the first tick. */
export const focusFirstTick = (figure: HTMLElement): void => inputs(figure, 'guess')[0]?.focus();

/** Writes a text into an element of its own, only where it changes. */
function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Sets the reader's prediction beside each answer. */
export function showAgreement(
  figure: HTMLElement,
  state: LensState,
  touchpoints: readonly TouchpointVerdicts[],
  language: Language,
): void {
  const rows = new Map(
    inputs(figure, 'guess').map((tick) => [tick.value, tick.closest('li')] as const),
  );
  for (const touchpoint of touchpoints) {
    const agreement = describeAgreement(state, touchpoint, language);
    const row = rows.get(touchpoint.id);
    for (const sign of row?.querySelectorAll('.sign') ?? []) write(sign, agreement?.sign ?? '');
    for (const words of row?.querySelectorAll('.agreement') ?? []) {
      write(words, agreement?.text ?? '');
    }
  }
}
