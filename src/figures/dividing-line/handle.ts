import { choosePart, partsOf } from '../browser/groups-dom.ts';
import { placeAt } from './geometry.ts';

/** Lets the handle of the gate be dragged: it chooses one of the native inputs, which are the state. */
export function connectHandle(figure: HTMLElement): void {
  const inputs = partsOf(figure);
  const handle = figure.querySelector<SVGElement>('.handle');
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
