import { keepInPlace } from '../../browser/keep-in-place.ts';
import { scrollAlong } from '../../browser/tell-height.ts';
import { holdRows, openRowOf, rowOf } from './held-rows.ts';

/**
 * Keeps what the reader pressed where it is. In a list a story may open in one row while another closes above it: without
 * this the row would leave from under the finger. For touch, mouse and keyboard alike.
 */
export function keepUnderFinger(figure: HTMLElement): void {
  let pressed: Element | null = null;
  let isByKey = false;
  let tops = new Map<Element, number>();
  let openRow: HTMLElement | null = null;
  let settle: (() => void) | undefined;

  const topOf = (element: Element) => element.getBoundingClientRect().top;
  const press = ({ target, type }: Event) => {
    if (!(target instanceof Element)) return;
    settle?.();
    openRow = openRowOf(figure);
    pressed = target.closest('button');
    isByKey = type === 'keydown';
    const own = pressed ?? target.closest('label') ?? target;
    // A key may lead from one radio to another of its group; a press leads nowhere but to what is under it.
    const others = isByKey && target instanceof HTMLInputElement ? groupOf(target) : [];
    // Their places cost the browser a layout, so only what can be chosen now is looked at.
    tops = new Map([own, ...others.map(anchorOf)].map((each) => [each, topOf(each)]));
  };
  figure.addEventListener('pointerdown', press, { passive: true });
  figure.addEventListener('keydown', press);

  figure.addEventListener('change', ({ target, isTrusted }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const anchor = [pressed, anchorOf(target), target].find((each) => each && tops.has(each));
    const top = anchor ? tops.get(anchor) : undefined;
    tops = new Map();
    if (!anchor || top === undefined) return;
    const nextRow = rowOf(target);
    // What a script chooses, it may want to show at once.
    if (isTrusted && openRow && nextRow && nextRow !== openRow) {
      settle = holdRows(openRow, nextRow, (release) => {
        keepInPlace(anchor, release);
        bringIntoWindow(anchor);
      });
      return;
    }
    scrollAlong(topOf(anchor) - top);
    bringIntoWindow(anchor);
  });

  /** An arrow may lead to a row outside the window, where it would be kept. */
  const bringIntoWindow = (anchor: Element) => {
    if (isByKey && !isInWindow(anchor)) anchor.scrollIntoView({ block: 'center' });
  };

  // What stays at the foot of the window while the page scrolls may lie over what a key leads to.
  figure.addEventListener('focusin', ({ target }) => {
    requestAnimationFrame(() => {
      if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
      const anchor = target instanceof HTMLInputElement ? anchorOf(target) : target;
      if (isCovered(anchor)) anchor.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
  });

  const groupOf = ({ name }: HTMLInputElement): HTMLInputElement[] => [
    ...figure.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`),
  ];
}

/** What stays in its place when an input is chosen: its label, or itself where it has none. */
const anchorOf = (input: HTMLInputElement): Element => input.labels?.[0] ?? input;

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

const isCovered = (element: Element): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect();
  let over = document.elementFromPoint(left + width / 2, top + height / 2);
  while (over && !over.contains(element)) {
    if (getComputedStyle(over).position === 'sticky') return true;
    over = over.parentElement;
  }
  return false;
};
