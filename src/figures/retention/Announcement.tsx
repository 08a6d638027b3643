import { useEffect, useRef, useState } from 'preact/hooks';
import { changeInWords } from './describe.ts';
import type { PartProps } from './part.ts';

/** How long the reader must be still before it is told, in milliseconds: a stepper is pressed many times. */
const pause = 400;

/** What is said to a reader who cannot see the drawing, once they have changed something; what a page comes with is not. */
export function Announcement({ state, language }: PartProps) {
  const [told, tell] = useState('');
  const place = useRef<HTMLSpanElement>(null);
  const before = useRef(state);
  useEffect(() => {
    const later = setTimeout(() => {
      // A link asks for a state too, and what is pressed may wake all this.
      const isPressed = place.current?.closest('figure')?.dataset.worked === 'by-reader';
      const change = isPressed && changeInWords(before.current, state, language);
      before.current = state;
      if (change) tell(change);
    }, pause);
    return () => {
      clearTimeout(later);
    };
  }, [state, language]);
  return (
    <span key={told} ref={place}>
      {told}
    </span>
  );
}
