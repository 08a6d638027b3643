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

  for (const option of quiz.querySelectorAll('.option')) {
    const hands = template?.cloneNode(true);
    if (!(hands instanceof HTMLElement)) continue;
    const name = option.querySelector('label > span')?.textContent ?? '';
    hands.querySelector('[data-wall-option]')?.replaceChildren(name.trim());
    option.querySelector('label')?.after(hands);
  }
  const show = (place: number) => {
    now = place;
    for (const [index, question] of questions.entries()) {
      question.toggleAttribute('data-current', index === place);
    }
    scrollTo({ top: 0 });
  };
  show(0);

  return {
    step: (by) => show(Math.min(questions.length - 1, Math.max(0, now + by))),
    reveal: () => {
      const question = questions[now];
      if (!question) return;
      const isShown = question.toggleAttribute('data-revealed');
      for (const group of question.querySelectorAll('fieldset')) showHands(group);
      for (const option of question.querySelectorAll<HTMLElement>('.option')) {
        showAnswer(question, option, isShown);
      }
      const answers = question.querySelector('details');
      // Where there are no options to put the answer at, it unfolds.
      if (!answers || question.querySelector('.option')) return;
      answers.open = isShown;
      answers.scrollIntoView({ block: 'nearest' });
    },
  };
}

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
    hands?.querySelector('[data-wall-share]')?.replaceChildren(counted ? `${share} %` : '');
    hands?.querySelector<HTMLElement>('.bar > span')?.style.setProperty('inline-size', `${share}%`);
  }
}

/** Says of an option that it is right, and why; the others are left to the trainer. */
function showAnswer(question: HTMLElement, option: HTMLElement, isShown: boolean): void {
  const value = option.querySelector('input')?.value ?? '';
  const part = `[data-quiz-option~="${CSS.escape(value)}"]`;
  const isRight = question.querySelector(`${part}[data-right~="${CSS.escape(value)}"]`) !== null;
  const mark = document.querySelector('[data-quiz-words] > [data-quiz-mark="true"]');
  const why = question.querySelector(`${part} [data-quiz-why]`);
  const paragraph = document.createElement('p');
  if (mark && why) paragraph.append(mark.cloneNode(true), ' ', why.cloneNode(true));
  option.toggleAttribute('data-right', isShown && isRight);
  option.querySelector('.feedback')?.replaceChildren(...(isShown && isRight ? [paragraph] : []));
}
