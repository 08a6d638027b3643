import { afterPaint } from '../../browser/after-paint.ts';
import { atMostEvery } from '../../browser/at-most-every.ts';
import { type BrokenValue, readAddress, writeAddress } from '../address.ts';
import { fieldsOf } from './groups.ts';
import { groupsOf, initialValues, setValues, valuesOf } from './groups-dom.ts';

/** Tells the reader which values of the address a figure has skipped; none takes back what was told. */
export type TellBroken = (broken: readonly BrokenValue[]) => void;

/** An address with the figure as it is now, and all else that stands in it. */
export const stateIn = (address: string, figure: HTMLElement): string =>
  writeAddress(address, figure.id, valuesOf(figure), fieldsOf(groupsOf(figure)));

/** What the query of an address asks of the figure. */
const askedBy = (search: string, figure: HTMLElement) =>
  readAddress(search, figure.id, fieldsOf(groupsOf(figure)));

/**
 * Shows what the address of the page asks for, except where the reader has chosen something else before this came.
 * @returns the values that mean nothing to the figure, which it has skipped
 */
export function restore(figure: HTMLElement): BrokenValue[] {
  const { state, broken } = askedBy(location.search, figure);
  const start = initialValues(figure);
  const now = valuesOf(figure);
  const isAsBefore = (key: string) =>
    [...(start[key] ?? [])].join() === [...(now[key] ?? [])].join();
  setValues(figure, Object.fromEntries(Object.entries(state).filter(([key]) => isAsBefore(key))));
  return broken;
}

/**
 * Shows what the query of an address asks for, and all else as the page began.
 * @returns the values that mean nothing to the figure, which it has skipped
 */
export function showSearch(figure: HTMLElement, search: string): BrokenValue[] {
  const { state, broken } = askedBy(search, figure);
  setValues(figure, { ...initialValues(figure), ...state });
  return broken;
}

/** Safari refuses an address that changes more than a hundred times in half a minute, in milliseconds. */
const pause = 350;

/** The figures whose change the address does not know yet. Where the last one changed last, the page is now. */
const changed = new Set<HTMLElement>();

/** The query that the figures have followed, or have written themselves. */
let followed = location.search;

/**
 * Writes what the address does not know yet. Before a step in the history it belongs to the entry that is left.
 * @param jump where the reader has gone since, which the fragment then goes on to name
 */
export function writeChanges(jump?: string): void {
  const address = new URL([...changed].reduce(stateIn, location.href));
  changed.clear();
  if (jump !== undefined) address.hash = jump;
  if (address.search !== location.search) {
    history.replaceState(history.state, '', address);
    followed = location.search;
  }
}

const writeInTime = atMostEvery(pause, () => writeChanges());

function noteChange(figure: HTMLElement): void {
  changed.delete(figure);
  changed.add(figure);
}

/** Writes a figure at once, with all else that the address does not know yet; also what the address got wrong of it. */
export function writeNow(figure: HTMLElement): void {
  noteChange(figure);
  writeChanges();
}

/**
 * Keeps the address up to date, for a reload and the language switch. A figure that nobody touched leaves it alone, the
 * fragment included.
 */
export function followInAddress(figure: HTMLElement): void {
  figure.addEventListener('change', () => {
    noteChange(figure);
    afterPaint(writeInTime);
  });
}

/**
 * Lets Back and Forward lead through what words in the text have shown: see words.ts.
 * @param figures each with what tells of values that mean nothing to it
 */
export function followHistory(figures: ReadonlyMap<HTMLElement, TellBroken>): void {
  // The entry that a link leaves has what was pressed in it, so that Back does not take it back.
  const beforeLink = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a')) writeChanges();
  };
  addEventListener('click', beforeLink, { capture: true });
  addEventListener('popstate', () => {
    // A jump within the page says nothing of figures, and takes nothing back that the address does not know yet.
    if (location.search === followed) {
      writeChanges(location.hash);
      return;
    }
    followed = location.search;
    const { scrollX, scrollY } = window;
    for (const [figure, tell] of figures) tell(showSearch(figure, location.search));
    // What the address has asked for need not be written into it.
    changed.clear();
    // The browser has been back at this height; a figure above it that changes its own would shift it: Firefox does not hold it there.
    scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  });
}
