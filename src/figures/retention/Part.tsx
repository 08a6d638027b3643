import type { Language } from '../../i18n/languages.ts';
import { Announcement } from './Announcement.tsx';
import { averagesOf, verdictOf, worthOf } from './describe.ts';
import { inPercent } from './numbers.ts';
import type { PartProps } from './part.ts';
import { Presets } from './Presets.tsx';
import { LyingRoad, StandingRoad } from './Roads.tsx';
import { Staircase } from './Staircase.tsx';
import type { Start } from './state.ts';
import { YearsTable } from './YearsTable.tsx';
import { toldStrings } from './told.ts';
import { useFigure } from './use-state.ts';
import { WorthChart } from './WorthChart.tsx';

/** A text that changes as a whole: a page translator may have replaced what is inside. */
const Told = ({ text, marked }: { text: string; marked?: boolean }) =>
  marked ? (
    <b class="marked" key={text}>
      {text}
    </b>
  ) : (
    <span key={text}>{text}</span>
  );

const parts = {
  lying: LyingRoad,
  standing: StandingRoad,
  staircase: Staircase,
  worthChart: WorthChart,
  table: YearsTable,
  status: Announcement,
  rate: ({ state, language }: PartProps) => (
    <Told text={toldStrings[language].rate(inPercent(state.stay / 100, language))} />
  ),
  verdict: ({ state, language }: PartProps) => <Told text={verdictOf(state, language)} />,
  before: ({ state, language }: PartProps) => (
    <Told marked text={averagesOf(state, language).before} />
  ),
  percent: ({ state, language }: PartProps) => (
    <Told marked text={averagesOf(state, language).percent} />
  ),
  after: ({ state, language }: PartProps) => (
    <Told marked text={averagesOf(state, language).after} />
  ),
  longer: ({ state, language }: PartProps) => <Told text={averagesOf(state, language).longer} />,
  worth: ({ state, language }: PartProps) => (
    <>
      {worthOf(state, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  ),
};

/** The parts of the figure that are computed while the reader works. */
export type PartName = keyof typeof parts | 'presets';

/** What all parts of one figure are drawn from. */
export interface FigureProps {
  /** The id of the figure. */
  id: string;
  language: Language;
  start: Start;
  /** The percentages to start from. */
  presets: readonly number[];
}

/**
 * A part of the figure that is computed while the reader works. The server draws it as it is at the start, so that nothing is
 * missing without scripts; the inputs around it are the page's own.
 */
export function Part({ id, language, start, presets, part }: FigureProps & { part: PartName }) {
  const state = useFigure(id, start);
  if (part === 'presets') return <Presets state={state} language={language} presets={presets} />;
  const Drawn = parts[part];
  return <Drawn state={state} language={language} />;
}
