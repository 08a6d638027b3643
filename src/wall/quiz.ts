import { sharesOf } from './shares.ts';
import type { Shown } from './wall.client.ts';

/**
 * A quiz on a wall: one question at a time. How many in the room chose each option can be typed in; it is shown as bars
 * together with the answer, and kept nowhere.
 * @param wall where the field for the hands stands, to be copied to every option
 */
export function quizOnWall(quiz: HTMLElement, wall: HTMLElement): Shown {
  const questions = [...quiz.querySelectorAll<HTMLElement>('[data-quiz-question]')];
  const template = wall.querySelector('[data-wall-words="hands"]');
  let now = 0;

  for (const label of labelsIn(quiz)) {
    const hands = template?.cloneNode(true);
    if (!(hands instanceof HTMLElement)) continue;
    const name = label.querySelector('span')?.textContent ?? '';
    hands.querySelector('[data-wall-option]')?.replaceChildren(name.trim());
    label.after(hands);
  }
  const show = (place: number) => {
    now = place;
    for (const [index, question] of questions.entries()) {
      question.toggleAttribute('data-current', index === place);
    }
    scrollTo({ top: 0 });
    fitNow();
  };
  const fitNow = () => {
    const question = questions[now];
    if (question) fit(question);
  };
  show(0);
  addEventListener('resize', fitNow);
  document.fonts.addEventListener('loadingdone', fitNow);

  return {
    step: (by) => show(Math.min(questions.length - 1, Math.max(0, now + by))),
    reveal: () => {
      const question = questions[now];
      if (!question) return;
      const isShown = question.toggleAttribute('data-revealed');
      for (const group of question.querySelectorAll('fieldset')) showHands(group);
      const labels = labelsIn(question);
      for (const feedback of question.querySelectorAll('.feedback')) feedback.replaceChildren();
      for (const label of labels) showAnswer(question, label, isShown);
      const answers = question.querySelector('details');
      // Where there is nothing to choose, to put the answer at, it unfolds.
      if (answers && labels.length === 0) answers.open = isShown;
      fit(question);
      // On a screen that is too low all the same, the last part of the answer comes into view, and then the first.
      const parts = [
        ...question.querySelectorAll('.option[data-right], .bins > [data-right], [open]'),
      ];
      for (const part of parts.reverse()) part.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** What a question does without on a screen that is too low for it, one step after the other. */
const spared = ['room', 'room letters', 'room letters places'];

/** Lets a question spare what it must to fit on the screen. */
function fit(question: HTMLElement): void {
  delete question.dataset.spared;
  for (const step of spared) {
    if (document.documentElement.scrollHeight <= innerHeight) return;
    question.dataset.spared = step;
  }
}

/** What can be chosen: an option, or a place for a card. */
const labelsIn = (within: HTMLElement) =>
  within.querySelectorAll<HTMLElement>('.option > label, .bins > label');

/** Draws a bar for each option of a group, as long as its part of all hands. */
function showHands(group: HTMLElement): void {
  const all = [...group.querySelectorAll<HTMLElement>('.hands')].filter(
    (hands) => hands.closest('fieldset') === group,
  );
  const counts = all.map((hands) => Math.max(0, Number(hands.querySelector('input')?.value)));
  const counted = counts.some((count) => count > 0);
  for (const [index, share] of sharesOf(counts).entries()) {
    const hands = all[index];
    hands?.toggleAttribute('data-counted', counted);
    const told = hands?.querySelector<HTMLElement>('[data-wall-share]');
    told?.replaceChildren(counted ? `${share}${told.dataset.sign ?? ''}` : '');
    hands?.querySelector<HTMLElement>('.bar > span')?.style.setProperty('inline-size', `${share}%`);
  }
}

/** Says of what can be chosen that it is right, and why; the rest is left to the trainer. */
function showAnswer(question: HTMLElement, label: HTMLElement, isShown: boolean): void {
  const option = label.closest('.option') ?? label;
  const value = CSS.escape(label.querySelector('input')?.value ?? '');
  const part = `[data-quiz-option~="${value}"]`;
  const isRight = isShown && question.querySelector(`${part}[data-right~="${value}"]`) !== null;
  option.toggleAttribute('data-right', isRight);
  const feedback = label.closest('.option, .card')?.querySelector('.feedback');
  const mark = document.querySelector('[data-quiz-words] > [data-quiz-mark="true"]');
  const why = question.querySelector(`${part} [data-quiz-why]`);
  // A card may fit in two places for one reason.
  if (!isRight || !mark || !why || feedback?.hasChildNodes()) return;
  const paragraph = document.createElement('p');
  paragraph.append(mark.cloneNode(true), ' ', why.cloneNode(true));
  feedback?.append(paragraph);
}
