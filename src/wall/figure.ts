import { setValues } from '../figures/browser/groups-dom.ts';
import { stepFrom } from '../figures/browser/steps.ts';
import type { Shown } from './wall.client.ts';

/**
 * A figure on a wall: its inputs stay its state, and the keys set them as a reader would.
 * @param steps the field whose values the arrows step through; what the figure hides for now cannot be stepped to
 * @param answer the field that shows the answer: a checkbox, or radios that show one way to look at it each; without one
 *   there is the table of what the figure shows
 */
export function figureOnWall(
  figure: HTMLElement,
  steps: string,
  answer: string | undefined,
): Shown {
  const inputsOf = (field: string) => [
    ...figure.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(`${figure.id}.${field}`)}"]`),
  ];
  return {
    step: (by) => {
      const inputs = inputsOf(steps).filter(
        (each) => getComputedStyle(each).visibility !== 'hidden',
      );
      const now = inputs.findIndex(({ checked }) => checked);
      const next = stepFrom(now, by, inputs.length, false);
      const input = next === undefined ? undefined : inputs[next];
      if (!input) return;
      setValues(figure, { [steps]: new Set([input.value]) });
      follow(figure, input.labels?.[0] ?? input);
    },
    reveal: () => {
      if (answer !== undefined) {
        const inputs = inputsOf(answer);
        // After the last there is none: a checkbox is cleared, and radios start again.
        const next = inputs[inputs.findIndex(({ checked }) => checked) + 1];
        const first = inputs.filter(({ type }) => type === 'radio').slice(0, 1);
        setValues(figure, { [answer]: new Set((next ? [next] : first).map(({ value }) => value)) });
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
