import type { Language } from '../../i18n/languages.ts';
import { describeAgreement } from './describe.ts';
import type { Reading } from './prediction.ts';
import {
  guessOf,
  isRevealed,
  type LensAction,
  type LensName,
  lensNames,
  type LensState,
} from './state.ts';

/*
 * The part of the figure that the server draws, which works by itself (radios and CSS): reading what the reader does
 * there, and showing the state on it. Texts are only ever written into elements that hold nothing else, because page
 * translation wraps text nodes.
 */

const inputs = (sheet: HTMLElement, name: string) =>
  sheet.querySelectorAll<HTMLInputElement>(`input[data-lens-input="${name}"]`);

const isLens = (value: string): value is LensName =>
  (lensNames as readonly string[]).includes(value);

/** What an input asks for; undefined for an input of something else. */
function actionOf(input: HTMLInputElement): LensAction | undefined {
  switch (input.dataset.lensInput) {
    case 'view':
      return isLens(input.value) ? { type: 'look-through', lens: input.value } : undefined;
    case 'at':
      return { type: 'choose', touchpoint: input.value };
    case 'tick':
      return { type: 'tick', touchpoint: input.value, counts: input.checked };
    default:
      return undefined;
  }
}

/** What the reader chose and ticked before the script was there, in an order in which it can be done again. */
export function actionsBefore(sheet: HTMLElement): LensAction[] {
  return ['view', 'at', 'tick']
    .flatMap((name) => [...inputs(sheet, name)])
    .filter(
      ({ type, checked, defaultChecked }) =>
        checked !== defaultChecked && (checked || type === 'checkbox'),
    )
    .map(actionOf)
    .filter((action) => action !== undefined);
}

/**
 * Tells what the reader does on the sheet.
 * @returns a function that stops it
 */
export function listenTo(sheet: HTMLElement, dispatch: (action: LensAction) => void): () => void {
  // In the list a story opens in its row while another one above it closes; the row must stay under the finger.
  let pressed: { row: Element; top: number } | undefined;
  const press = ({ target }: Event) => {
    const row = target instanceof Element ? target.closest('li') : null;
    pressed = row ? { row, top: row.getBoundingClientRect().top } : undefined;
  };
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const action = actionOf(target);
    if (!action) return;
    dispatch(action);
    if (action.type === 'choose' && pressed?.row.contains(target)) {
      scrollBy({ top: pressed.row.getBoundingClientRect().top - pressed.top, behavior: 'instant' });
    }
  };
  sheet.addEventListener('pointerdown', press);
  sheet.addEventListener('change', change);
  return () => {
    sheet.removeEventListener('pointerdown', press);
    sheet.removeEventListener('change', change);
  };
}

/** Writes a text into an element of its own, only where it changes. */
function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Shows the state on the sheet. */
export function show(
  sheet: HTMLElement,
  state: LensState,
  readings: readonly Reading[],
  language: Language,
): void {
  sheet.dataset.phase = isRevealed(state) ? 'revealed' : 'predict';
  for (const input of inputs(sheet, 'view')) input.checked = input.value === state.view;
  for (const input of inputs(sheet, 'at')) input.checked = input.value === state.at;
  for (const input of inputs(sheet, 'tick')) input.checked = guessOf(state).has(input.value);
  for (const reading of readings) {
    const row = sheet.querySelector(`[data-touchpoint="${reading.id}"]`);
    const agreement = describeAgreement(state, reading, language);
    for (const sign of row?.querySelectorAll('.sign') ?? []) write(sign, agreement?.sign ?? '');
    for (const words of row?.querySelectorAll('.agreement') ?? [])
      write(words, agreement?.text ?? '');
  }
}
