import { useEffect, useMemo, useState } from 'preact/hooks';
import { afterPaint } from '../../browser/after-paint.ts';
import type { Language } from '../../i18n/languages.ts';
import { type BrokenValue, readAddress, writeAddress } from '../address.ts';
import { CopyLink } from '../CopyLink.tsx';
import { figureStrings } from '../strings.ts';
import { chooseStage, chosenStage, stageMapOf } from './choice.ts';
import type { Shape } from './geometry.ts';
import { stageAfter, stageMapFields } from './state.ts';
import { stageToolStrings } from './tool-strings.ts';

interface Props {
  /** The id of the figure, which also names its state in the address. */
  figure: string;
  language: Language;
  shape: Shape;
  stages: { id: string; name: string }[];
}

/** The tool bar under a stage map: one stage further or back, where you are, and a link to this view. */
export default function StageTools({ figure, language, shape, stages }: Props) {
  const strings = stageToolStrings[language];
  const ids = useMemo(() => stages.map(({ id }) => id), [stages]);
  const fields = useMemo(() => stageMapFields(ids), [ids]);
  const [stage, setStage] = useState<string>();
  const [broken, setBroken] = useState<BrokenValue[]>([]);

  const address = (chosen: string | undefined) =>
    writeAddress(location.href, figure, { stage: chosen }, fields);

  useEffect(() => {
    const map = stageMapOf(figure);
    if (!map) return;
    const follow = () => {
      const chosen = chosenStage(map);
      setStage(chosen);
      setBroken([]);
      history.replaceState(history.state, '', address(chosen));
    };

    // The page itself has restored the linked stage. Another one is what the reader chose before this script ran.
    const { state, broken: unread } = readAddress(location.search, figure, fields);
    const chosen = chosenStage(map);
    if (chosen === state.stage) {
      setStage(chosen);
      setBroken(unread);
    } else follow();
    const followLater = () => afterPaint(follow);
    map.addEventListener('change', followLater);
    return () => map.removeEventListener('change', followLater);
  }, [figure, fields]);

  const place = stage === undefined ? -1 : ids.indexOf(stage);
  const name = stages[place]?.name;

  const stepButton = (step: 1 | -1, label: string) => {
    const target = stageAfter(ids, stage, step, shape);
    const go = () => {
      const map = stageMapOf(figure);
      if (map && target) chooseStage(map, target);
    };
    // Not `disabled`: a button that goes dead under the reader's finger loses the focus.
    return (
      <button type="button" class="button" aria-disabled={!target} onClick={go}>
        {label}
      </button>
    );
  };

  return (
    <div class="stage-tools needs-scripts">
      <span class="steps">
        {stepButton(-1, strings.previous)}
        {stepButton(1, strings.next)}
      </span>
      {/* Each message is an element of its own: page translation wraps text, and Preact must not patch what it wrapped. */}
      <p class="status" role="status">
        {name !== undefined && (
          <span key={stage}>{strings.status(place + 1, stages.length, name)}</span>
        )}
        {broken.length > 0 && (
          <span key="broken">{figureStrings[language].brokenLink(listed(figure, broken))}</span>
        )}
      </p>
      <CopyLink language={language} address={() => address(stage)} />
    </div>
  );
}

const longestShown = 40;

/** The broken values as they stand in the address, cut where they are absurdly long. */
const listed = (figure: string, broken: readonly BrokenValue[]): string =>
  broken
    .map(({ key, value }) => `${figure}.${key}=${value}`)
    .map((text) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text))
    .join(', ');
