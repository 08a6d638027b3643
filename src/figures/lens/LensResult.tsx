import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import { describeResult, describeState } from './describe.ts';
import { chooseLens, holdsAnswer, readInputs } from './dom.ts';
import { hasPredicted, nearestLenses, type TouchpointVerdicts } from './prediction.ts';
import { type LensName, lensNames, type LensState } from './state.ts';

interface Props {
  /** The id of the figure. */
  id: string;
  language: Language;
  touchpoints: TouchpointVerdicts[];
}

/** How long the ticket lies under each lens, in milliseconds, when the answer is shown. */
const stay = 1200;

/**
 * What needs a script: where the reader is, how the prediction came out, and the round past all lenses when the answer is
 * shown. Everything else is inputs and styles, so a reader whom this never reaches misses no control.
 */
export default function LensResult({ id, language, touchpoints }: Props) {
  const [state, setState] = useState<LensState>();

  useEffect(() => {
    const figure = document.getElementById(id);
    if (!figure) return undefined;
    let next: ReturnType<typeof setTimeout> | undefined;
    let own = false;
    const show = () => {
      setState(readInputs(figure));
    };
    const look = (through: LensName) => {
      own = true;
      chooseLens(figure, through);
      own = false;
    };
    // The ticket lies under one lens after the other, and last under the reader's own.
    const layUnder = ([lens, ...others]: readonly (typeof lensNames)[number][]) => {
      if (lens) look(lens);
      if (others.length > 0) next = setTimeout(layUnder, stay, others);
      else show();
    };
    const change = ({ target, isTrusted }: Event) => {
      if (own) return;
      clearTimeout(next);
      const { guess, revealed } = readInputs(figure);
      if (!revealed || !isTrusted || !holdsAnswer(figure, target)) {
        show();
        return;
      }
      const reader = hasPredicted(touchpoints, guess) ? nearestLenses(touchpoints, guess) : [];
      const round = [...lensNames, ...reader.slice(0, 1)];
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      layUnder(still ? round.slice(-1) : round);
    };
    show();
    figure.addEventListener('change', change);
    return () => {
      clearTimeout(next);
      figure.removeEventListener('change', change);
    };
  }, [id]);

  const status = state ? describeState(state, touchpoints, language) : '';
  const result = state?.revealed ? describeResult(state, touchpoints, language) : '';

  // Whole elements are keyed by their text: a page translator may have replaced the text node inside. Not as markup, which
  // would bring a runtime of its own along for these few.
  return h(
    'div',
    { class: 'result needs-scripts' },
    h(
      'p',
      { class: 'status', role: 'status' },
      h('span', { key: status, class: result ? 'visually-hidden' : undefined }, status),
      result ? h('b', { key: result }, result) : null,
    ),
  );
}
