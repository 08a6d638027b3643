import { placeAt } from './geometry.ts';

/*
 * What the gate can do besides being chosen: its two buttons move it by one moment, and its handle can be dragged. Both
 * choose one of the native inputs, which are the state.
 */

const inputsOf = (figure: Element): HTMLInputElement[] => [
  ...figure.querySelectorAll<HTMLInputElement>('.gates input'),
];

function choose(input: HTMLInputElement | undefined): void {
  if (!input || input.checked) return;
  input.checked = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Connects the buttons and the handle of one figure. */
export function connectGate(figure: Element): void {
  const inputs = inputsOf(figure);
  const buttons = [...figure.querySelectorAll<HTMLButtonElement>('[data-step]')];
  const place = () => inputs.findIndex(({ checked }) => checked);

  const showEnds = () => {
    for (const button of buttons) {
      const target = inputs[place() + Number(button.dataset.step)];
      button.setAttribute('aria-disabled', String(!target));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(inputs[place() + Number(button.dataset.step)]);
    });
  }
  figure.addEventListener('change', showEnds);
  showEnds();

  const handle = figure.querySelector<HTMLElement>('.handle');
  handle?.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    // No text is selected, and the page does not scroll, while the handle is held.
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
  });
  handle?.addEventListener('pointermove', (move) => {
    if (!handle.hasPointerCapture(move.pointerId)) return;
    const areas = inputs.map((input) => (input.closest('label') ?? input).getBoundingClientRect());
    const standsUpright = areas[0]?.left === areas[1]?.left;
    const ends = areas.map((area) => (standsUpright ? area.bottom : area.right));
    choose(inputs[placeAt(ends, standsUpright ? move.clientY : move.clientX)]);
  });
}
