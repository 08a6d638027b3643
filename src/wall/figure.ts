import { setValues, valuesOf } from '../figures/browser/groups-dom.ts';
import { stepFrom } from '../figures/browser/steps.ts';
import type { Shown } from './wall.client.ts';

/**
 * A figure on a wall: its inputs stay its state, and the keys set them as a reader would.
 * @param steps the field whose values the arrows step through
 * @param answer the field that shows the answer; without one there is the table of what the figure shows
 */
export function figureOnWall(
  figure: HTMLElement,
  steps: string,
  answer: string | undefined,
): Shown {
  const inputs = [
    ...figure.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(`${figure.id}.${steps}`)}"]`),
  ];
  return {
    step: (by) => {
      const now = inputs.findIndex(({ checked }) => checked);
      const next = stepFrom(now, by, inputs.length, false);
      const input = next === undefined ? undefined : inputs[next];
      if (!input) return;
      setValues(figure, { [steps]: new Set([input.value]) });
      follow(figure, input.labels?.[0] ?? input);
    },
    reveal: () => {
      if (answer !== undefined) {
        const isShown = valuesOf(figure)[answer]?.size;
        setValues(figure, { [answer]: new Set(isShown ? [] : ['1']) });
        return;
      }
      const table = figure.querySelector('details');
      if (!table) return;
      table.open = !table.open;
      (table.open ? table : figure).scrollIntoView({ block: 'nearest' });
    },
  };
}

/** Follows a figure that is higher than the screen: to what was chosen with all below it, or else to that in the middle. */
function follow(figure: HTMLElement, chosen: HTMLElement): void {
  const below = figure.getBoundingClientRect().bottom - chosen.getBoundingClientRect().top;
  const room =
    innerHeight - parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom);
  if (below <= room) figure.scrollIntoView({ block: 'end', behavior: 'instant' });
  else chosen.scrollIntoView({ block: 'center', behavior: 'instant' });
}
