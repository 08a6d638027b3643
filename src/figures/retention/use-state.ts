import { useEffect, useState } from 'preact/hooks';
import { valuesOf } from '../browser/groups-dom.ts';
import { type RetentionState, type Start, stateOf } from './state.ts';

/**
 * What the inputs of the figure say, kept up to date while they change, also under a finger that still drags.
 * @param id the id of the figure
 */
export function useFigure(id: string, start: Start): RetentionState {
  const [state, setState] = useState(() => stateOf({}, start));
  useEffect(() => {
    const figure = document.getElementById(id);
    if (!figure) return undefined;
    const read = () => {
      setState(stateOf(valuesOf(figure), start));
    };
    read();
    figure.addEventListener('change', read);
    figure.addEventListener('input', read);
    return () => {
      figure.removeEventListener('change', read);
      figure.removeEventListener('input', read);
    };
  }, [id, start]);
  return state;
}
