import type { QuestionClient } from '../kind.ts';
import { misplaced, score } from './score.ts';

const all = <E extends HTMLElement>(within: HTMLElement, selector: string) =>
  Array.from(within.querySelectorAll<E>(selector));

const stepsOf = (question: HTMLElement) => all(question, '[data-quiz-step]');
const idOf = (step: HTMLElement) => step.dataset.quizStep ?? '';
const startOf = (step: HTMLElement) => Number(step.dataset.quizStart);

/**
 * The order of the elements is the response. It is none as long as they stand as they came, which is never the right
 * order.
 */
function response(question: HTMLElement): string[] {
  const steps = stepsOf(question);
  return steps.every((step, place) => startOf(step) === place) ? [] : steps.map(idOf);
}

/** Moves the neighbours, not the step itself: what leaves the document for a moment loses the focus. */
function move(question: HTMLElement, step: HTMLElement, to: number): boolean {
  const before = stepsOf(question);
  const from = before.indexOf(step);
  const others = before.slice(Math.min(from, to), Math.max(from, to) + 1);
  if (to < 0 || to >= before.length || to === from) return false;
  for (const other of others) {
    if (other === step) continue;
    if (to < from) step.after(other);
    else step.before(other);
  }
  // Told of another place, an explanation would no longer hold.
  for (const moved of others) {
    all(moved, '[data-quiz-feedback]').forEach((place) => {
      place.replaceChildren();
    });
  }
  return true;
}

function showPlaces(question: HTMLElement): void {
  stepsOf(question).forEach((step, place) => {
    all<HTMLSelectElement>(step, '[data-quiz-place]').forEach((select) => {
      select.value = String(place);
    });
  });
}

function tell(question: HTMLElement, step: HTMLElement): void {
  const told = all(question, '[data-quiz-words] > [data-quiz-move-told]').map(
    (each) => each.cloneNode(true) as HTMLElement,
  );
  for (const each of told) {
    all(each, '[data-quiz-moved-name]').forEach((name) => {
      name.replaceChildren(
        ...all(step, '[data-quiz-name]').flatMap((text) => [...text.cloneNode(true).childNodes]),
      );
    });
    all(each, '[data-quiz-moved-place]').forEach((place) => {
      place.textContent = String(stepsOf(question).indexOf(step) + 1);
    });
  }
  all(question, '[data-quiz-moved]').forEach((status) => {
    status.replaceChildren(...told);
  });
}

export const ordering: QuestionClient = {
  response,
  score,
  wrong: misplaced,
  spoken: misplaced,
  fill: (question, order) => {
    const steps = stepsOf(question);
    const placeOf = (step: HTMLElement) =>
      order.length > 0 ? order.indexOf(idOf(step)) : startOf(step);
    const list = steps[0]?.parentElement;
    list?.append(...steps.sort((a, b) => placeOf(a) - placeOf(b)));
    showPlaces(question);
  },
  // A place cannot be empty: what is wrong stays where it is until the reader moves it.
  clear: () => undefined,
  next: (question, wrong) =>
    stepsOf(question)
      .find((step) => wrong.includes(idOf(step)))
      ?.querySelector<HTMLElement>('[data-quiz-place]') ?? undefined,
  act: (question, control, event) => {
    const step = control.closest<HTMLElement>('[data-quiz-step]');
    if (!step) return false;
    const button = control.closest<HTMLElement>('[data-quiz-move]');
    const from = stepsOf(question).indexOf(step);
    let to: number;
    if (event === 'click' && button) to = from + Number(button.dataset.quizMove);
    else if (event === 'change' && control instanceof HTMLSelectElement) to = Number(control.value);
    else return false;
    const moved = move(question, step, to);
    showPlaces(question);
    tell(question, step);
    return moved;
  },
};
