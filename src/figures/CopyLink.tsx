import { useState } from 'preact/hooks';
import type { Language } from '../i18n/languages.ts';
import { figureStrings } from './strings.ts';

interface Props {
  language: Language;
  /** The address of the present view, asked for when the button is pressed. */
  address: () => string;
}

/** Copies the address of what a figure shows now; where copying is refused, it shows the address instead. */
export function CopyLink({ language, address }: Props) {
  const strings = figureStrings[language];
  const [outcome, setOutcome] = useState<'none' | 'copied' | { byHand: string }>('none');

  const copy = async () => {
    const link = address();
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch {
      setOutcome({ byHand: link });
    }
  };

  return (
    <span class="copy-link">
      <button type="button" class="button" onClick={copy}>
        {strings.copyLink}
      </button>
      <span role="status">
        {outcome === 'copied' && <span key="copied">{strings.linkCopied}</span>}
        {typeof outcome === 'object' && (
          <label key="by-hand">
            {strings.copyByHand}{' '}
            <input
              type="text"
              readOnly
              value={outcome.byHand}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
        )}
      </span>
    </span>
  );
}
