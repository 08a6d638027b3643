import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import { describeResult, describeState } from './describe.ts';
import { focusFirstTick, readInputs, setInputs, setRevealed, showAgreement } from './dom.ts';
import type { TouchpointVerdicts } from './prediction.ts';
import { follow, inView, startState, stateFrom } from './state.ts';
import { lensSentences } from './strings.ts';

interface Props {
  /** The id of the figure. */
  id: string;
  language: Language;
  /** The letter of the source whose differences the lenses apply. */
  source: string;
  touchpoints: TouchpointVerdicts[];
}

/** What needs a script: a prediction of its own for each lens, revealing, predicting again, and how it came out. */
export default function LensControls({ id, language, source, touchpoints }: Props) {
  const sentences = lensSentences[language];
  const result = useRef<HTMLParagraphElement>(null);
  const figure = useRef<HTMLElement>();
  const [state, setState] = useState(startState);

  useEffect(() => {
    const element = document.getElementById(id);
    if (!element) return undefined;
    figure.current = element;
    let current = stateFrom(readInputs(element));
    setState(current);
    const change = () => {
      current = follow(current, readInputs(element));
      setInputs(element, current);
      setState(current);
    };
    // Before anything else hears of it, so that what reads the inputs after a change of lens finds the right ticks.
    element.addEventListener('change', change, { capture: true });
    return () => {
      element.removeEventListener('change', change, { capture: true });
    };
  }, [id]);

  // In the same frame as the controls, so that the signs appear together with the result.
  useLayoutEffect(() => {
    if (figure.current) showAgreement(figure.current, state, touchpoints, language);
  }, [state]);

  const { revealed } = inView(state);
  const reveal = () => {
    if (!figure.current) return;
    setRevealed(figure.current, true);
    // The button is gone then; the result is what comes next.
    requestAnimationFrame(() => result.current?.focus());
  };
  const predictAgain = () => {
    if (!figure.current) return;
    setRevealed(figure.current, false);
    focusFirstTick(figure.current);
  };
  const status = describeState(state, touchpoints, language);
  const outcome = describeResult(state, touchpoints, source, language);

  // Whole elements are keyed by their text: a page translator may have replaced the text node inside.
  return (
    <div class="controls needs-scripts">
      <p class="status" role="status">
        <b key={status}>{status}</b>
      </p>
      {revealed ? (
        <p class="takeaway" tabIndex={-1} ref={result} key="result">
          <b key={outcome}>{outcome}</b>
        </p>
      ) : null}
      <p class="buttons">
        {revealed ? (
          <button type="button" class="button" key="again" onClick={predictAgain}>
            {sentences.predictAgain}
          </button>
        ) : (
          <button type="button" class="button primary" key="reveal" onClick={reveal}>
            {sentences.reveal}
          </button>
        )}
      </p>
    </div>
  );
}
