import { afterPaintOrSooner } from '../../browser/after-paint.ts';

/*
 * A press is answered at once, by its ring and its ground. The stories that close and open, and push all that stands below
 * them, come with the next picture.
 */

/** The row that opens when an input is chosen; none for inputs that open nothing. */
export const rowOf = (input: HTMLElement): HTMLElement | null =>
  input.dataset.part === undefined ? null : input.closest('li:has(> .details)');

/**
 * The row of a figure that is open, where one that opens pushes what stands below it; none where the closed stories keep
 * their room. Reads the layout.
 */
export function openRowOf(figure: HTMLElement): HTMLElement | null {
  const stories = [...figure.querySelectorAll('li > .details')];
  if (stories.every((story) => story.getClientRects().length > 0)) return null;
  const input = figure.querySelector<HTMLElement>('[data-part]:checked');
  return input && rowOf(input);
}

/**
 * Holds the row that closes open, and the one that opens closed, until the browser has shown what was chosen: styles ask for
 * `data-held`.
 * @param turn lets them go by calling `release`
 * @returns does so now, where that has not been done
 */
export function holdRows(
  closing: HTMLElement,
  opening: HTMLElement,
  turn: (release: () => void) => void,
): () => void {
  closing.dataset.held = 'open';
  opening.dataset.held = 'closed';
  return afterPaintOrSooner(() => {
    turn(() => {
      delete closing.dataset.held;
      delete opening.dataset.held;
    });
  });
}
