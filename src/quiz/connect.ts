import { afterPaint } from '../browser/after-paint.ts';
import type { Answered, Erased } from '../progress/events.ts';
import { type Attempt, attemptAfter, resultOf } from './attempt.ts';
import * as on from './card.ts';

/**
 * Makes the quiz work. It keeps nothing itself: it tells what was answered, and shows what it is told. It may start while
 * the browser is still reading the page, with the questions yet to come.
 */
function connect(quiz: HTMLElement): void {
  const lesson = quiz.dataset.quiz ?? '';
  const attempts = new Map<string, Attempt>();
  let shown = '';
  let heard = false;

  const all = (selector: string) => Array.from(quiz.querySelectorAll<HTMLElement>(selector));
  const cards = () => all('[data-quiz-question]');

  const showResult = () => {
    const total = cards().length;
    const result = resultOf(attempts.values());
    const outcomes = cards().map((card) => attempts.get(on.questionOf(card))?.outcome ?? '');
    const state = JSON.stringify([result, outcomes]);
    // Writing the same again would have it read aloud again.
    if (state === shown) return;
    shown = state;

    const complete = result.answered === total;
    cards().forEach((card, index) => (card.dataset.outcome = outcomes[index]));
    all('[data-quiz-stop]').forEach((stop, index) => (stop.dataset.outcome = outcomes[index]));
    all('[data-quiz-answered]').forEach((line) => (line.hidden = complete));
    all('[data-quiz-retry-all]').forEach(
      (button) => (button.hidden = !complete || result.rightNow === total),
    );
    const lines =
      result.rightNow === result.rightFirst ? ['rightFirst'] : ['rightFirst', 'rightNow'];
    all('[data-quiz-score]').forEach((score) => {
      score.replaceChildren(
        ...(complete ? lines : []).flatMap((line) =>
          all(`[data-quiz-words] > [data-quiz-line="${line}"]`).map((each) => each.cloneNode(true)),
        ),
      );
    });
    for (const count of all('[data-quiz-count]')) {
      count.textContent = String(result[count.dataset.quizCount as keyof typeof result]);
    }
  };

  const tell = (item: string, attempt: Attempt) => {
    const detail: Answered = { lesson, item, attempt };
    document.dispatchEvent(new CustomEvent('progress:answered', { detail }));
  };

  const check = (card: HTMLElement) => {
    const item = on.questionOf(card);
    const attempt = attemptAfter(attempts.get(item), on.keyOf(card), on.chosenIn(card));
    on.showFeedback(card);
    if (!attempt) return;
    attempts.set(item, attempt);
    afterPaint(() => {
      // Before the whole page has been read, the store is not there to be told, and neither is the place for the result.
      if (document.readyState === 'loading') return;
      showResult();
      tell(item, attempt);
    });
  };

  const retryAll = () => {
    const wrong = cards().filter((card) => attempts.get(on.questionOf(card))?.outcome !== 'right');
    wrong.forEach(on.clearWrong);
    if (wrong[0]) on.focusOn(wrong[0]);
  };

  const startOver = () => {
    attempts.clear();
    cards().forEach((card) => {
      on.showAttempt(card, undefined);
    });
    showResult();
    const detail: Erased = { lesson, items: cards().map(on.questionOf) };
    document.dispatchEvent(new CustomEvent('progress:erase', { detail }));
    all('[data-quiz-title]')[0]?.focus();
  };

  quiz.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const card = target.closest<HTMLElement>('[data-quiz-question]');
    if (card && target.closest('[data-quiz-check]')) {
      if (on.isComplete(card)) check(card);
    } else if (card && target.closest('[data-quiz-retry]')) {
      on.clearWrong(card);
      on.focusOn(card);
    } else if (target.closest('[data-quiz-retry-all]')) retryAll();
    else if (target.closest('[data-quiz-start-over]')) startOver();
  });

  quiz.addEventListener('change', ({ target }) => {
    const card = target instanceof Element && target.closest<HTMLElement>('[data-quiz-question]');
    if (card) on.hideStaleFeedback(card);
  });

  document.addEventListener('progress:changed', ({ detail }) => {
    if (!heard) {
      heard = true;
      // What was answered before the store was there; each is answered in turn by how things stand then.
      const early = [...attempts];
      for (const [item, attempt] of early) tell(item, attempt);
      if (early.length) return;
    }
    for (const card of cards()) {
      const item = on.questionOf(card);
      const kept = detail.items.get(item);
      // Scored afresh, since the question may have been corrected after it was answered.
      const attempt = kept && attemptAfter(kept, on.keyOf(card), kept.chosen);
      if (JSON.stringify(attempt) === JSON.stringify(attempts.get(item))) continue;
      if (attempt) attempts.set(item, attempt);
      else attempts.delete(item);
      on.showAttempt(card, attempt);
    }
    showResult();
    quiz.dataset.restored = '';
  });
}

const quiz = document.querySelector<HTMLElement>('[data-quiz]');
if (quiz) connect(quiz);
