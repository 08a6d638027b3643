import type { Attempt } from '../progress/contract.ts';
import { attemptAfter } from './attempt.ts';
import { clients } from './kinds/clients.ts';
import type { QuestionClient } from './kinds/kind.ts';
import type { AnswerKey, Response, Score } from './score.ts';

/*
 * One question on the page. Everything is looked up anew each time and nothing is read from texts: a browser that
 * translates the page wraps, moves and replaces them.
 */

const all = <E extends HTMLElement>(within: ParentNode, selector: string) =>
  Array.from(within.querySelectorAll<E>(selector));

const partsIn = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

/** The name under which the answer to this question is kept. */
export const keptAs = (question: HTMLElement): string => question.dataset.quizKept ?? '';

/** What this question's kind does; undefined while the browser has not come so far. */
const clientOf = (question: HTMLElement): QuestionClient =>
  clients[question.dataset.quizKind as keyof typeof clients];

/** The answer key, as the folded answers below the question hold it. */
const keyOf = (question: HTMLElement): AnswerKey =>
  new Map(
    all(question, '[data-quiz-option]').flatMap(({ dataset }) => {
      const right = partsIn(dataset.right);
      return partsIn(dataset.quizOption).map((part) => [part, right.includes(part)] as const);
    }),
  );

/** Whether the browser has read the question to its end, which stands below the answer key. */
export const isComplete = (question: HTMLElement): boolean =>
  question.querySelector('[data-quiz-end]') !== null;

/** The response as it stands. */
export const responseOf = (question: HTMLElement): Response =>
  clientOf(question).response(question);

/** Gives a response again that was not checked. */
export function giveAgain(question: HTMLElement, response: Response): void {
  clientOf(question).fill(question, response);
  hideStaleFeedback(question);
}

/** The attempt after checking a response, by default the one that is given now. */
export function attemptAt(
  question: HTMLElement,
  previous: Attempt | undefined,
  response: Response = responseOf(question),
): Attempt | undefined {
  return attemptAfter(previous, response, clientOf(question).score(keyOf(question), response));
}

/** Shows how the response turned out, each explanation where its part was answered. */
export function showFeedback(question: HTMLElement): void {
  const client = clientOf(question);
  const key = keyOf(question);
  const response = client.response(question);
  const score = client.score(key, response);
  const isJudged = score.kind !== 'unanswered';
  const wrong = isJudged ? client.wrong(key, response) : [];
  if (isJudged) explain(question, response, wrong);

  // The same once more for a screen reader, which does not notice what appears at the controls.
  const spoken = document.createElement('div');
  spoken.className = 'visually-hidden';
  for (const part of isJudged ? client.spoken(key, response) : []) {
    spoken.append(...named(question, part), ...explanation(question, part, !wrong.includes(part)));
  }
  all(question, '[data-quiz-status]').forEach((status) => {
    status.replaceChildren(
      ...sentence(question, client.sentence?.(score) ?? score.kind, score),
      spoken,
      ...(score.kind === 'right' || !isJudged
        ? []
        : copies(question, 'details [data-quiz-section]')),
    );
  });
  showRetry(question, wrong.length > 0);
}

/** Takes back what no longer holds once the reader answers something else. */
export function hideStaleFeedback(question: HTMLElement): void {
  const response = clientOf(question).response(question);
  for (const place of all(question, '[data-quiz-feedback]')) {
    if (!response.includes(place.dataset.told ?? '')) place.replaceChildren();
  }
  all(question, '[data-quiz-status]').forEach((status) => {
    status.replaceChildren();
  });
  showRetry(question, false);
}

/** Gives the response of an earlier attempt again and shows how it turned out; without one, clears the question. */
export function showAttempt(question: HTMLElement, attempt: Attempt | undefined): void {
  if (!attempt) {
    giveAgain(question, []);
    return;
  }
  clientOf(question).fill(question, attempt.chosen);
  showFeedback(question);
}

/**
 * Takes back what is wrong and leaves what is right.
 * @returns a function that puts the reader at the first control that is still to be considered, the question in view
 */
export function clearWrong(question: HTMLElement): () => void {
  const client = clientOf(question);
  const wrong = client.wrong(keyOf(question), client.response(question));
  client.clear(question, wrong);
  for (const place of all(question, '[data-quiz-feedback]')) {
    if (wrong.includes(place.dataset.told ?? '')) place.replaceChildren();
  }
  hideStaleFeedback(question);
  return () => {
    question.scrollIntoView({ block: 'nearest' });
    client.next(question, wrong)?.focus();
  };
}

/**
 * Lets a control that only this kind of question has do its work.
 * @returns whether it changed the response
 */
export const act = (question: HTMLElement, control: Element, event: 'click' | 'change'): boolean =>
  clientOf(question).act?.(question, control, event) ?? false;

function explain(question: HTMLElement, response: Response, wrong: readonly string[]): void {
  for (const place of all(question, '[data-quiz-feedback]')) {
    const parts = partsIn(place.dataset.quizFeedback);
    const told = response.find((part) => parts.includes(part));
    const isRight = told !== undefined && !wrong.includes(told);
    place.dataset.told = told ?? '';
    place.dataset.right = String(isRight);
    place.replaceChildren(...(told === undefined ? [] : explanation(question, told, isRight)));
  }
}

/** Whether a part is right and why, as a paragraph of its own. */
function explanation(question: HTMLElement, part: string, isRight: boolean): HTMLElement[] {
  const why = all(question, `[data-quiz-option~="${part}"] [data-quiz-why]`);
  return why.map((each) => {
    const paragraph = document.createElement('p');
    const mark = copies(
      document,
      `[data-quiz] > [data-quiz-words] > [data-quiz-mark="${isRight}"]`,
    );
    paragraph.append(...mark, ' ', ...copiesOfChildren(each));
    return paragraph;
  });
}

/** What a part of a response is about, as the answers name it. */
const named = (question: HTMLElement, part: string) =>
  all(question, `[data-quiz-option~="${part}"]`).flatMap((option) =>
    copies(option.closest('li') ?? option, '[data-quiz-named]'),
  );

/** A sentence of the question's own kind, or else of the quiz, with the numbers of the score in it. */
function sentence(question: HTMLElement, name: string, score: Score): HTMLElement[] {
  const own = `[data-quiz-words] > [data-quiz-sentence="${name}"]`;
  const sentences = copies(question, own);
  const told = sentences.length > 0 ? sentences : copies(document, `[data-quiz] > ${own}`);
  for (const number of told.flatMap((each) => all(each, '[data-quiz-number]'))) {
    const counts = score.kind === 'partial' ? score.counts : {};
    number.textContent = String(counts[number.dataset.quizNumber ?? ''] ?? '');
  }
  return told;
}

const copies = (within: ParentNode, selector: string) =>
  all(within, selector).map((each) => each.cloneNode(true) as HTMLElement);

const copiesOfChildren = (element: HTMLElement) => [...element.cloneNode(true).childNodes];

const showRetry = (question: HTMLElement, visible: boolean) => {
  all(question, '[data-quiz-retry]').forEach((button) => (button.hidden = !visible));
};
