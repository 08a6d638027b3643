import type { LessonText } from './lesson-text.ts';

/** What the reading time of a lesson depends on. */
export interface Load {
  words: number;
  figures: number;
  questions: number;
}

const wordsPerMinute = 225;
const minutesPerFigure = 1;
const minutesPerQuestion = 0.25;

/**
 * How long a lesson takes, in whole minutes: its words at 225 a minute, the pace of silent reading, one minute for
 * each figure and a quarter of a minute for each question; at least one.
 */
export function readingMinutes({ words, figures, questions }: Load): number {
  const minutes =
    words / wordsPerMinute + figures * minutesPerFigure + questions * minutesPerQuestion;
  return Math.max(1, Math.round(minutes));
}

const attributes = { Source: 'claim', Tension: 'id', Term: 'id' } as const;

/** What a text cites, each name once: claims through `<Source>`, tensions through `<Tension>`, terms through `<Term>`. */
export const citedIn = ({ uses }: LessonText, component: keyof typeof attributes): string[] => [
  ...new Set(
    uses
      .filter((use) => use.component === component)
      .flatMap((use) => use.attributes[attributes[component]] ?? []),
  ),
];
