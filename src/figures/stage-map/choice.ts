/*
 * The radios in the page are the only place where the choice is kept: they work before and without scripts. Everything
 * that runs in the browser reads and changes the choice through these functions.
 */

/** The element that holds the radios of a stage map. */
export const stageMapOf = (figure: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-stage-map="${CSS.escape(figure)}"]`);

/** The stage chosen in this map, if any. */
export const chosenStage = (map: HTMLElement): string | undefined =>
  map.querySelector<HTMLInputElement>('input:checked')?.value;

/** The ids of the map's stages, in their order. */
export const stagesOf = (map: HTMLElement): string[] =>
  Array.from(map.querySelectorAll('input'), (radio) => radio.value);

/** The radio of a stage, if the map has such a stage. */
export const radioOf = (map: HTMLElement, stage: string): HTMLInputElement | undefined =>
  Array.from(map.querySelectorAll('input')).find((radio) => radio.value === stage);

/** Chooses a stage as a reader would; nothing happens when the map has no such stage. */
export function chooseStage(map: HTMLElement, stage: string): void {
  const radio = radioOf(map, stage);
  if (!radio) return;
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}
