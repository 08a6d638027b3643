import { useEffect, useState } from 'preact/hooks';
import { inOneLine } from './describe.ts';
import type { PartProps } from './part.ts';

/** How long the reader must be still before it is told, in milliseconds: a stepper is pressed many times. */
const pause = 400;

/** What is said to a reader who cannot see the drawing, once something was changed. */
export function Announcement({ state, language }: PartProps) {
  const [told, tell] = useState('');
  const text = inOneLine(state, language);
  useEffect(() => {
    const later = setTimeout(tell, pause, text);
    return () => {
      clearTimeout(later);
    };
  }, [text]);
  return <span key={told}>{told}</span>;
}
