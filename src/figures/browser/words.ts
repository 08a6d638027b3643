import { hasRoom } from '../../browser/has-room.ts';
import { isPlain } from '../../browser/plain-click.ts';
import { choosePart, inputOfPart, partsOf, setValues } from './groups-dom.ts';
import { stepInHistory } from './history.ts';

const partOf = (word: HTMLElement): string => word.dataset.pointAt ?? '';

/** What can be seen of a part: its row, where rows have boxes, or else its label. */
function seenOf(input: HTMLInputElement): Element {
  const row = input.closest('li');
  if (row?.getClientRects().length) return row;
  return input.labels?.[0] ?? input;
}

/** Chooses a part, and first what shows it, in a figure that can show something else instead. */
function showPart(figure: HTMLElement, input: HTMLInputElement): void {
  const shownBy = input.closest<HTMLElement>('[data-shown-by]')?.dataset.shownBy ?? '';
  const [field, value] = shownBy.split('.');
  if (field && value) setValues(figure, { [field]: new Set([value]) });
  choosePart(input);
}

/**
 * Ties words in the text to the parts of a figure that they point to: pointing at a word marks its part, following it
 * chooses the part, and the words of the part that is chosen are marked. Where there is no room to show the part beside the
 * sentence, following a word is a step in the history, so that Back leads to the sentence again, and Back once more to the
 * one before.
 */
export function connectWords(figure: HTMLElement): void {
  const words = [
    ...document.querySelectorAll<HTMLAnchorElement>(
      `a[data-point-figure="${CSS.escape(figure.id)}"]`,
    ),
  ];
  if (words.length === 0) return;

  const markWords = () => {
    const chosen = new Set(
      partsOf(figure).flatMap(({ checked, dataset }) => (checked ? [dataset.part] : [])),
    );
    for (const word of words) word.toggleAttribute('data-marked', chosen.has(partOf(word)));
  };
  figure.addEventListener('change', markWords);
  markWords();

  for (const [index, word] of words.entries()) {
    const input = inputOfPart(figure, partOf(word));
    if (!input) continue;
    const marks = { pointerenter: true, focus: true, pointerleave: false, blur: false };
    for (const [type, marked] of Object.entries(marks)) {
      word.addEventListener(type, () => seenOf(input).toggleAttribute('data-marked', marked));
    }

    const goThere = stepInHistory(figure, word, `${figure.id}.${index}`, () => {
      showPart(figure, input);
      input.focus({ preventScroll: true });
      const seen = seenOf(input);
      (seen instanceof HTMLLIElement ? seen : figure).scrollIntoView();
    });

    word.addEventListener('click', (event) => {
      if (!isPlain(event)) return;
      const note = document.getElementById('part-note');
      if (!note || !('popover' in note) || hasRoom()) {
        goThere(event);
        return;
      }
      showPart(figure, input);
      // A figure may tell of its parts in one place, and may have something else to show now, such as an answer.
      const details =
        input.closest('li')?.querySelector('.details') ??
        [...figure.querySelectorAll('[data-story]')].find((story) => story.checkVisibility());
      if (!details) {
        goThere(event);
        return;
      }
      event.preventDefault();
      void import('./in-place.ts').then(({ showInPlace }) =>
        showInPlace(note, input, details, goThere),
      );
    });
  }
}
