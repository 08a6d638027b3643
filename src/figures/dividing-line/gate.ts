import { choosePart, partsOf } from '../browser/groups-dom.ts';
import { stepFrom } from '../browser/steps.ts';
import { placeAt } from './geometry.ts';

/*
 * What the gate can do besides being chosen: its two buttons move it by one moment, and its handle can be dragged. Both
 * choose one of the native inputs, which are the state.
 */

/** Connects the buttons and the handle of one figure. */
export function connectGate(figure: HTMLElement): void {
  const inputs = partsOf(figure);
  const buttons = [...figure.querySelectorAll<HTMLButtonElement>('.steer [data-step]')];
  const target = (button: HTMLElement) => {
    const now = inputs.findIndex(({ checked }) => checked);
    const next = stepFrom(now, button.dataset.step === '1' ? 1 : -1, inputs.length, false);
    return next === undefined ? undefined : inputs[next];
  };

  const showEnds = () => {
    for (const button of buttons) button.setAttribute('aria-disabled', String(!target(button)));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const input = target(button);
      if (input) choosePart(input);
    });
  }
  figure.addEventListener('change', showEnds);
  showEnds();

  const handle = figure.querySelector<HTMLElement>('.handle');
  handle?.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    // Else the drag would select text.
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
  });
  handle?.addEventListener('pointermove', (move) => {
    if (!handle.hasPointerCapture(move.pointerId)) return;
    const areas = inputs.map((input) => (input.labels?.[0] ?? input).getBoundingClientRect());
    const standsUpright = areas[0]?.left === areas[1]?.left;
    const ends = areas.map((area) => (standsUpright ? area.bottom : area.right));
    const input = inputs[placeAt(ends, standsUpright ? move.clientY : move.clientX)];
    if (input) choosePart(input);
  });
}
