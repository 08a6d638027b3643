import type { Attempt } from './attempt.ts';
import { type AnswerKey, score } from './score.ts';

/*
 * One question on the page. Everything is looked up anew each time and nothing is read from texts: a browser that
 * translates the page wraps, moves and replaces them.
 */

const all = <E extends HTMLElement>(within: HTMLElement, selector: string) =>
  Array.from(within.querySelectorAll<E>(selector));

const inputsOf = (card: HTMLElement) => all<HTMLInputElement>(card, '[data-quiz-answer]');

export const questionOf = (card: HTMLElement): string => card.dataset.quizQuestion ?? '';

/** The answer key, as the folded answers below the question hold it. */
export const keyOf = (card: HTMLElement): AnswerKey =>
  new Map(
    all(card, '[data-quiz-option]').map((option) => [
      option.dataset.quizOption ?? '',
      option.dataset.right === 'true',
    ]),
  );

/** Whether the browser has read the question to its end: the answer key stands below the options. */
export const isComplete = (card: HTMLElement): boolean =>
  keyOf(card).size === inputsOf(card).length;

export const chosenIn = (card: HTMLElement): string[] =>
  inputsOf(card)
    .filter((input) => input.checked)
    .map((input) => input.value);

/** Shows how the chosen options turned out, each explanation under its own option. */
export function showFeedback(card: HTMLElement): void {
  const key = keyOf(card);
  const chosen = chosenIn(card);
  const result = score(key, chosen);
  const extra = result.kind === 'partial' && result.extra > 0;
  const missing = result.kind === 'partial' && result.missing > 0;
  const verdict = [result.kind, extra && 'extra', missing && 'missing'].filter(Boolean).join('-');

  showExplanations(card, chosen);
  // The same once more for a screen reader, which does not notice what appears under the options.
  const spoken = document.createElement('div');
  spoken.className = 'visually-hidden';
  spoken.append(...chosen.flatMap((option) => explanation(card, option)));
  const isRight = result.kind === 'right';
  all(card, '[data-quiz-status]').forEach((status) => {
    status.replaceChildren(
      ...copies(document.body, `[data-quiz-words] > [data-quiz-verdict="${verdict}"]`),
      spoken,
      ...(isRight || !chosen.length ? [] : copies(card, 'details [data-quiz-section]')),
    );
  });
  showRetry(card, extra || result.kind === 'wrong');
}

/** Takes back what no longer holds once the reader chooses something else. */
export function hideStaleFeedback(card: HTMLElement): void {
  const told = all(card, '[data-quiz-feedback]').filter((each) => each.childElementCount);
  const chosen = chosenIn(card).filter((id) =>
    told.some((each) => each.dataset.quizFeedback === id),
  );
  showExplanations(card, chosen);
  all(card, '[data-quiz-status]').forEach((status) => {
    status.replaceChildren();
  });
  showRetry(card, false);
}

/** Chooses the options of an earlier attempt again and shows how they turned out; without one, clears the question. */
export function showAttempt(card: HTMLElement, attempt: Attempt | undefined): void {
  for (const input of inputsOf(card)) input.checked = !!attempt?.chosen.includes(input.value);
  if (attempt) showFeedback(card);
  else hideStaleFeedback(card);
}

/** Takes the wrong options back and leaves the right ones chosen. */
export function clearWrong(card: HTMLElement): void {
  const key = keyOf(card);
  for (const input of inputsOf(card)) input.checked &&= !!key.get(input.value);
  hideStaleFeedback(card);
}

/** Puts the reader at the first option that is still to be considered, with the question in view. */
export function focusOn(card: HTMLElement): void {
  card.scrollIntoView({ block: 'nearest' });
  inputsOf(card)
    .find((input) => !input.checked)
    ?.focus();
}

function showExplanations(card: HTMLElement, options: readonly string[]): void {
  const key = keyOf(card);
  for (const place of all(card, '[data-quiz-feedback]')) {
    const option = place.dataset.quizFeedback ?? '';
    place.dataset.right = String(key.get(option));
    place.replaceChildren(...(options.includes(option) ? explanation(card, option) : []));
  }
}

const explanation = (card: HTMLElement, option: string) =>
  copies(card, `[data-quiz-option="${option}"] [data-quiz-why]`);

const copies = (within: HTMLElement, selector: string) =>
  all(within, selector).map((each) => each.cloneNode(true));

const showRetry = (card: HTMLElement, visible: boolean) => {
  all(card, '[data-quiz-retry]').forEach((button) => (button.hidden = !visible));
};
