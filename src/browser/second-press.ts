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
  /** How far the page was scrolled, in CSS pixels; for the first press, once it had done its work. */
  scrolled: number;
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
  // Whoever has scrolled has looked.
  return isQuick && isNear && Math.abs(second.scrolled - first.scrolled) < near;
}

/** What a second press takes back at once: it was opened by the first. */
const opens = 'summary, [popovertarget], [data-note]';

/** Lets a second press reach nothing but the control that the first one hit, and not fold up again what that opened. */
export function ignoreSecondPresses(): void {
  let first: Press | undefined;

  document.addEventListener(
    'click',
    (event) => {
      // A click of the keyboard, or of a script, comes from no place.
      if (event.detail === 0) return;
      const press = pressOf(event);
      const { control } = press;
      const isSecond = isSecondPress(first, press);
      const isIgnored =
        isSecond && control && (control !== first?.control || control.matches(opens));
      if (isIgnored) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      const now: Press = { ...press, control: isSecond ? first?.control : control };
      first = now;
      setTimeout(() => (now.scrolled = scrollY));
    },
    { capture: true },
  );
}

function pressOf(event: MouseEvent): Press {
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
    scrolled: scrollY,
    at: event.timeStamp,
  };
}
