import { afterPaint, afterPaintOrSooner } from '../browser/after-paint.ts';
import { keepInPlace } from '../browser/keep-in-place.ts';
import { silence } from '../browser/silence.ts';
import type { Answered, Attempt, Choices, Chosen, Erased } from '../progress/contract.ts';
import { resultOf } from './attempt.ts';
import * as dom from './question-dom.ts';

/**
 * Makes the quiz work. It keeps nothing itself: it tells what was answered, and shows what it is told. It may start while
 * the browser is still reading the page, with the questions yet to come.
 */
function connect(quiz: HTMLElement): void {
  const lesson = quiz.dataset.quiz ?? '';
  const attempts = new Map<string, Attempt>();
  let shown = '';
  let heard = false;
  let finishCheck: (() => void) | undefined;
  const isHandout = document.documentElement.dataset.print === 'handout';

  const all = (selector: string) => Array.from(quiz.querySelectorAll<HTMLElement>(selector));
  const questions = () => all('[data-quiz-question]');

  const showResult = () => {
    const total = questions().length;
    const result = resultOf(attempts.values());
    const outcomes = questions().map(
      (question) => attempts.get(dom.keptAs(question))?.outcome ?? '',
    );
    const state = JSON.stringify([result, outcomes]);
    // Writing the same again would have it read aloud again.
    if (state === shown) return;
    shown = state;

    const complete = result.answered === total;
    questions().forEach((question, index) => (question.dataset.outcome = outcomes[index]));
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
    const detail: Answered = { item, attempt };
    document.dispatchEvent(new CustomEvent('progress:answered', { detail }));
  };

  const check = (question: HTMLElement, button: Element) => {
    const item = dom.keptAs(question);
    const attempt = dom.attemptAt(question, attempts.get(item));
    if (attempt) attempts.set(item, attempt);
    const explain = () => {
      keepInPlace(button, () => {
        dom.showFeedback(question);
      });
    };
    const record = () => {
      // Before the whole page has been read, the store is not there to be told, and neither is the place for the result.
      if (!attempt || document.readyState === 'loading') return;
      showResult();
      tell(item, attempt);
    };
    if (document.readyState === 'complete') {
      finishCheck = afterPaintOrSooner(() => {
        explain();
        record();
      });
    } else {
      // While a page is still coming, the next picture may be long in coming too.
      explain();
      afterPaint(record);
    }
  };

  /** What was told under one answer goes when another is chosen; what moves an answer takes its control along. */
  const act = (question: HTMLElement, control: Element, event: 'click' | 'change') => {
    keepInPlace(control, () => {
      const isMoved = dom.act(question, control, event);
      if (!isMoved && event !== 'change') return;
      dom.hideStaleFeedback(question);
      afterPaint(() => tellChosen(question));
    });
  };

  const tellChosen = (question: HTMLElement) => {
    const detail: Chosen = { item: dom.keptAs(question), chosen: dom.responseOf(question) };
    document.dispatchEvent(new CustomEvent('progress:chosen', { detail }));
  };

  /** Gives what was chosen and not checked again, but for what the reader has chosen before the store was there. */
  const restore = (choices: Choices) => {
    for (const question of questions()) {
      const item = dom.keptAs(question);
      const chosen = choices.get(item);
      const isAsAnswered =
        String(dom.responseOf(question)) === String(attempts.get(item)?.chosen ?? []);
      if (!isAsAnswered) tellChosen(question);
      else if (chosen) dom.giveAgain(question, chosen);
    }
  };

  const retryAll = () => {
    const wrong = questions().filter(
      (question) => attempts.get(dom.keptAs(question))?.outcome !== 'right',
    );
    const [goToFirst] = wrong.map(dom.clearWrong);
    goToFirst?.();
  };

  const startOver = () => {
    attempts.clear();
    questions().forEach((question) => {
      dom.showAttempt(question, undefined);
    });
    showResult();
    const detail: Erased = { lesson, items: questions().map(dom.keptAs) };
    document.dispatchEvent(new CustomEvent('progress:erase', { detail }));
    all('[data-quiz-title]')[0]?.focus();
  };

  quiz.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    finishCheck?.();
    const question = target.closest<HTMLElement>('[data-quiz-question]');
    if (question && target.closest('[data-quiz-check]')) {
      if (dom.isComplete(question)) check(question, target);
    } else if (question && target.closest('[data-quiz-retry]')) dom.clearWrong(question)();
    else if (question) act(question, target, 'click');
    else if (target.closest('[data-quiz-retry-all]')) retryAll();
    else if (target.closest('[data-quiz-start-over]')) startOver();
  });

  quiz.addEventListener('change', ({ target }) => {
    finishCheck?.();
    const question =
      target instanceof Element && target.closest<HTMLElement>('[data-quiz-question]');
    if (question) act(question, target, 'change');
  });

  document.addEventListener('progress:changed', ({ detail }) => {
    if (!heard) {
      heard = true;
      // What was answered before the store was there; each is answered in turn by how things stand then.
      const early = [...attempts];
      for (const [item, attempt] of early) tell(item, attempt);
      if (early.length) return;
    }
    const kept = questions().map((question) => {
      // A handout is for somebody else.
      const attempt = isHandout ? undefined : detail.items.get(dom.keptAs(question));
      // Scored afresh, since the question may have been corrected after it was answered.
      return { question, attempt: attempt && dom.attemptAt(question, attempt, attempt.chosen) };
    });
    const news = kept.filter(
      ({ question, attempt }) =>
        JSON.stringify(attempt) !== JSON.stringify(attempts.get(dom.keptAs(question))),
    );
    // What is put back was told when it was answered: nobody wants to hear all of it again at once.
    if (news.length) silence(all('[data-quiz-status], [data-quiz-score]'));
    for (const { question, attempt } of news) {
      if (attempt) attempts.set(dom.keptAs(question), attempt);
      else attempts.delete(dom.keptAs(question));
      dom.showAttempt(question, attempt);
    }
    showResult();
    if (quiz.dataset.restored === undefined) restore(detail.choices);
    quiz.dataset.restored = '';
  });
}

const quiz = document.querySelector<HTMLElement>('[data-quiz]');
if (quiz) connect(quiz);
