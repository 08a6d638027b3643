import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from '../../browser/after-paint.ts';
import type { Language } from '../../i18n/languages.ts';
import { type BrokenValue, readAddress, writeAddress } from '../address.ts';
import { CopyLink } from '../CopyLink.tsx';
import { figureStrings } from '../strings.ts';
import { stateOf } from './inputs.ts';
import { lineFields } from './state.ts';

interface Props {
  /** The id of the figure, which also names its state in the address. */
  figure: string;
  language: Language;
  /** What each of the eleven places of the gate means, in a few words. */
  meanings: readonly string[];
}

const figureOf = (id: string) =>
  document.querySelector(`.dividing-line[data-figure="${CSS.escape(id)}"]`);

/** Says where the gate stands, keeps the address of the page up to date, and copies it. */
export default function LineTools({ figure, language, meanings }: Props) {
  const [gate, setGate] = useState<number>();
  const [broken, setBroken] = useState<BrokenValue[]>([]);

  const address = () => {
    const element = figureOf(figure);
    return element
      ? writeAddress(location.href, figure, stateOf(element), lineFields)
      : location.href;
  };

  useEffect(() => {
    const element = figureOf(figure);
    if (!element) return;
    setBroken(readAddress(location.search, figure, lineFields).broken);
    const follow = () => {
      setGate(Number(stateOf(element).gate));
      setBroken([]);
      history.replaceState(history.state, '', address());
    };
    const followLater = () => afterPaint(follow);
    element.addEventListener('change', followLater);
    return () => element.removeEventListener('change', followLater);
  }, [figure]);

  return (
    <div class="line-tools needs-scripts">
      {/* Each message is an element of its own: page translation wraps text, and Preact must not patch what it wrapped. */}
      <p role="status">
        {gate !== undefined && (
          <span class="visually-hidden" key={gate}>
            {meanings[gate]}
          </span>
        )}
        {broken.length > 0 && (
          <span key="broken">
            {figureStrings[language].brokenLink(
              broken.map(({ key, value }) => `${figure}.${key}=${value.slice(0, 40)}`).join(', '),
            )}
          </span>
        )}
      </p>
      <CopyLink language={language} address={address} />
    </div>
  );
}
