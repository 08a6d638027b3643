import { afterPaint } from './after-paint.ts';

/*
 * A quick second press belongs to what the first one hit. Whoever double-clicks, or taps twice because a slow phone does
 * not answer at once, would otherwise hit what the first press has moved under the finger: an answer that nobody chose.
 */

/** A press of a mouse button, a finger or a pen. */
export interface Press {
  /** The button, link or field that it hit, if any. */
  control: Element | undefined;
  /** What it was made with, as far as the browser tells. */
  pointer: string | undefined;
  /** The how manieth of a row of quick presses, as the system counts them for a mouse. No browser counts taps. */
  count: number;
  /** Where in the window, in CSS pixels. */
  x: number;
  y: number;
  /** How far the page was scrolled, in CSS pixels; for the first press, once it has done its work. */
  readonly scrolled: number | undefined;
  /** When, in milliseconds. */
  at: number;
}

/** Two taps further apart are two decisions, in milliseconds. */
const quick = 500;

/** As near as two taps of one finger on one spot lie, in CSS pixels. */
const near = 24;

/**
 * Whether a press continues the one before it: for a mouse the system knows, for fingers it follows from time and place.
 * @param first undefined when nothing has been pressed on this page yet
 */
export function isSecondPress(first: Press | undefined, second: Press): boolean {
  if (second.pointer === 'mouse') return second.count > 1;
  if (!first) return false;
  const isQuick = second.at - first.at < quick;
  const isNear = Math.hypot(second.x - first.x, second.y - first.y) < near;
  if (!isQuick || !isNear || first.scrolled === undefined) return isQuick && isNear;
  // Whoever has scrolled has looked. Asked last: the browser must lay out the page to answer.
  return Math.abs((second.scrolled ?? first.scrolled) - first.scrolled) < near;
}

/**
 * What a second press takes back at once, because the first one opened it, or does again to what the first one brought: a
 * control that only its own room knows to be such a one carries `data-once`.
 */
const opens = 'summary, [popovertarget], [data-note], [data-once]';

/** Lets a second press reach nothing but the control that the first one hit, and not fold up again what that opened. */
export function ignoreSecondPresses(): void {
  let first: Press | undefined;
  /** The field that the label under the finger is about to pass its click on to. */
  let passedTo: Element | undefined;

  document.addEventListener(
    'click',
    (event) => {
      // A click of the keyboard, or of a script, comes from no place; that which a label passes on is no press of its own.
      const isPassedOn = event.target === passedTo;
      passedTo = undefined;
      if (event.detail === 0 || isPassedOn) return;
      const hit = hitOf(event);
      const { control } = hit;
      // Most presses need no look at the page: the first, and the next one on what may be pressed quickly.
      const mayBeIgnored = control !== first?.control || control?.matches(opens);
      const isSecond =
        mayBeIgnored &&
        isSecondPress(first, {
          ...hit,
          get scrolled() {
            return scrollY;
          },
        });
      if (isSecond && control) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (control !== event.target && control?.matches('input')) passedTo = control;
      const now = { ...hit, control: isSecond ? first?.control : control, scrolled: undefined };
      first = now;
      // Once the press has done all its work, a held story included (../figures/browser/held-rows.ts).
      afterPaint(() =>
        setTimeout(() => {
          if (first === now) first = { ...now, scrolled: scrollY };
        }),
      );
    },
    { capture: true },
  );
}

function hitOf(event: MouseEvent): Omit<Press, 'scrolled'> {
  const hit = event.target instanceof Element ? event.target : undefined;
  const found = hit?.closest('a, button, summary, label, input, select, textarea') ?? undefined;
  return {
    // A label passes its click on to its field.
    control: found instanceof HTMLLabelElement ? (found.control ?? found) : found,
    // Not every browser makes a click a pointer event.
    pointer: (event as Partial<PointerEvent>).pointerType,
    count: event.detail,
    x: event.clientX,
    y: event.clientY,
    at: event.timeStamp,
  };
}
