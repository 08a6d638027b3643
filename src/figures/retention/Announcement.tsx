import { useEffect, useRef, useState } from 'preact/hooks';
import { changeInWords } from './describe.ts';
import type { PartProps } from './part.ts';

/** How long the reader must be still before it is told, in milliseconds: a stepper is pressed many times. */
const pause = 400;

/** What is said to a reader who cannot see the drawing, once something was changed; what a page comes with is not. */
export function Announcement({ state, language }: PartProps) {
  const [told, tell] = useState('');
  const before = useRef<typeof state | null>(null);
  useEffect(() => {
    const later = setTimeout(() => {
      const change = before.current && changeInWords(before.current, state, language);
      before.current = state;
      if (change) tell(change);
    }, pause);
    return () => {
      clearTimeout(later);
    };
  }, [state, language]);
  return <span key={told}>{told}</span>;
}
