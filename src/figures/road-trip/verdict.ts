import { choosePart } from '../browser/groups-dom.ts';

/*
 * What the styles cannot tell: how many stops the reader has handed in, and how many of those are steps. The sentences stand
 * in the page, and the ones that fit are shown.
 */

/** @returns of the ticked stops how many there are, and how many of them count as steps */
export const verdictOf = (
  ticked: readonly string[],
  steps: readonly string[],
): { handedIn: number; kept: number } => ({
  handedIn: ticked.length,
  kept: ticked.filter((stop) => steps.includes(stop)).length,
});

/** Tells the verdict, and sees to it that the chosen stop is on the map: a folded map shows steps only. */
export function connectVerdict(figure: HTMLElement): void {
  const all = (field: string) => [
    ...figure.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(`${figure.id}.${field}`)}"]`),
  ];
  const [inputs, stops, [logbook, receipts]] = [all('steps'), all('stop'), all('mode')];
  const steps = inputs.filter(({ dataset }) => 'counts' in dataset).map(({ value }) => value);

  const tell = () => {
    const ticked = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    for (const [key, count] of Object.entries(verdictOf(ticked, steps))) {
      for (const sentence of figure.querySelectorAll<HTMLElement>(`[data-count="${key}"]`))
        sentence.hidden = sentence.dataset.number !== String(count);
    }
  };
  const halt = () => {
    const now = stops.find(({ checked }) => checked);
    const at = stops.find(({ value }) => value === now?.dataset.halt);
    if (receipts?.checked && at) choosePart(at);
  };
  figure.addEventListener('change', ({ target }) => {
    if (target === receipts) halt();
    const isFolded = target instanceof HTMLInputElement && target.dataset.halt !== target.value;
    if (logbook && isFolded && stops.includes(target) && receipts?.checked) choosePart(logbook);
    tell();
  });
  figure.querySelector('.print')?.addEventListener('click', () => {
    if (!receipts) return;
    choosePart(receipts);
    // The button is gone now, and what it led to may lie above the window.
    receipts.focus({ preventScroll: true });
    receipts.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
  });
  halt();
  tell();
}
