import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import { readAddress, writeAddress } from '../address.ts';
import { describeResult, describeState } from './describe.ts';
import { linkedView, linkFields, stateFromLink } from './link.ts';
import type { Reading } from './prediction.ts';
import { actionsBefore, listenTo, show } from './sheet.ts';
import { isRevealed, lensReducer, startState } from './state.ts';
import { lensSentences } from './strings.ts';

interface Props {
  /** The id of the figure, which names its state in the address. */
  id: string;
  language: Language;
  readings: Reading[];
}

/** The state of the lens figure, and the controls that need a script: revealing, predicting again, the link. */
export default function LensControls({ id, language, readings }: Props) {
  const ids = readings.map((reading) => reading.id);
  const [first = ''] = ids;
  const fields = linkFields(ids);
  const sentences = lensSentences[language];

  const self = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const [state, dispatch] = useReducer(lensReducer, startState(first));
  const [restored, setRestored] = useState(false);

  const sheetOf = () => self.current?.closest<HTMLElement>('[data-phase]') ?? undefined;

  // The server drew the starting state, so what the address says can only be taken up now.
  useEffect(() => {
    const sheet = sheetOf();
    if (!sheet) return undefined;
    const link = readAddress(location.search, id, fields);
    dispatch({ type: 'restore', state: stateFromLink(link.state, first) });
    actionsBefore(sheet).forEach(dispatch);
    setRestored(true);
    return listenTo(sheet, dispatch);
  }, []);

  // In the same frame as the controls, so that answers and result appear together.
  useLayoutEffect(() => {
    const sheet = sheetOf();
    if (sheet && restored) show(sheet, state, readings, language);
  }, [state, restored]);

  const address = () => writeAddress(location.href, id, linkedView(state), fields);

  // The language switch and a reload take the state from the address.
  useEffect(() => {
    // A figure that nobody touched leaves the address alone, its fragment included.
    if (restored && new URL(address()).search !== location.search) {
      history.replaceState(history.state, '', address());
    }
  }, [state, restored]);

  const revealed = isRevealed(state);
  const reveal = () => {
    dispatch({ type: 'reveal' });
    // The button is gone then; the result is what comes next.
    requestAnimationFrame(() => result.current?.focus());
  };
  const predictAgain = () => {
    dispatch({ type: 'predict-again' });
    requestAnimationFrame(() =>
      sheetOf()?.querySelector<HTMLInputElement>('[data-lens-input="tick"]')?.focus(),
    );
  };
  const status = describeState(state, readings, language);
  const outcome = describeResult(state, readings, language);

  // Whole elements are keyed by their text: a page translator may have replaced the text node inside.
  return (
    <div class="controls needs-scripts" ref={self}>
      <p class="status" role="status">
        <span key={status}>{status}</span>
      </p>
      {revealed ? (
        <p class="result" tabIndex={-1} ref={result} key="result">
          <span key={outcome}>{outcome}</span>
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
