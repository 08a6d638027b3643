import { afterPaint } from '../../browser/after-paint.ts';
import { silence } from '../../browser/silence.ts';
import type { BrokenValue } from '../address.ts';
import { choosePart, partsOf } from './groups-dom.ts';
import type { TellBroken } from './state.ts';
import { stepFrom } from './steps.ts';

/*
 * The tool bar under a figure. All its words stand in the page: they are copied, as whole elements, to where they are
 * told, so that they come along when a browser translates the page.
 */

/** The longest broken value that is told in full, in characters. */
const longestShown = 40;

/** The broken values as they stand in the address, cut where they are absurdly long. */
const listed = (figure: string, broken: readonly BrokenValue[]): string =>
  broken
    .map(({ key, value }) => `${figure}.${key}=${value}`)
    .map((text) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text))
    .join(', ');

/** @returns tells what the figure could not make sense of in the address, until the reader changes something in it */
export function connectTools(figure: HTMLElement): TellBroken {
  const one = (selector: string) => figure.querySelector<HTMLElement>(`.figure-tools ${selector}`);
  const told = (name: string) => one(`[data-told="${name}"]`);
  let sentence: HTMLElement | undefined;

  const showStatus = connectStatus(figure, told('status'));
  const steps = [...figure.querySelectorAll<HTMLElement>('.figure-tools [data-step]')];
  const target = (button: HTMLElement) => {
    const parts = partsOf(figure);
    const now = parts.findIndex(({ checked }) => checked);
    const step = button.dataset.step === '1' ? 1 : -1;
    const next = stepFrom(now, step, parts.length, 'loop' in button.dataset);
    return next === undefined ? undefined : parts[next];
  };
  const showSteps = () => {
    // Not `disabled`: a button that goes dead under the reader's finger loses the focus.
    for (const button of steps) button.setAttribute('aria-disabled', String(!target(button)));
  };
  for (const button of steps) {
    button.addEventListener('click', () => {
      const part = target(button);
      if (part) choosePart(part);
    });
  }
  const takeBack = () => sentence?.remove();
  const show = () => {
    takeBack();
    showSteps();
    showStatus();
  };
  figure.addEventListener('change', ({ isTrusted }) => {
    // What is pressed is shown first: a new sentence has the browser lay out the figure anew.
    if (isTrusted) afterPaint(show);
    else show();
  });
  figure.addEventListener('addressstep', takeBack);
  showSteps();
  showStatus();
  const region = told('status')?.closest('[role=status]');
  if (region) silence([region]);
  return (broken) => {
    takeBack();
    if (broken.length > 0) sentence = sentenceOf(listed(figure.id, broken), told('broken'));
  };
}

/**
 * Connects the status of a figure, which tells of what is chosen, and of nothing twice: a screen reader would read it again
 * after each press that is about something else, and reads the label of what an arrow key has chosen of its own accord.
 * @returns shows it as things stand
 */
function connectStatus(figure: HTMLElement, place: HTMLElement | null): () => void {
  const words = new Map(
    [...figure.querySelectorAll<HTMLElement>('[data-status]')].map((each) => [
      each.dataset.status,
      each,
    ]),
  );
  const region = place?.closest('[role=status]');
  const isRead = (input: Element, status: HTMLElement | undefined) =>
    status?.dataset.labelled !== undefined && input.matches(':focus-visible');
  let said = '';
  /** Unknown until the browser has shown what was written. */
  let isSeen: boolean | undefined = false;
  const statusOf = ({ name, value }: HTMLInputElement) =>
    words.get(`${name.slice(figure.id.length + 1)}.${value}`);
  return () => {
    if (!place || words.size === 0) return;
    const chosen = [...figure.querySelectorAll<HTMLInputElement>('input:checked')].filter(statusOf);
    // Of several groups some may be put away, with what they say. It costs a layout, so one is not asked.
    const isOffered = (input: Element) => input.checkVisibility({ visibilityProperty: true });
    const shown = chosen.length > 1 ? chosen.filter(isOffered) : chosen;
    const saying = shown.map(({ value }) => value).join();
    if (saying === said && (isSeen !== false || !place.checkVisibility())) return;
    said = saying;
    isSeen = undefined;
    if (shown.every((input) => isRead(input, statusOf(input)))) {
      region?.setAttribute('aria-live', 'off');
    } else region?.removeAttribute('aria-live');
    place.replaceChildren(
      ...shown.flatMap((input) => [statusOf(input)?.cloneNode(true) ?? '', ' ']),
    );
    afterPaint(() => (isSeen = place.checkVisibility()));
  };
}

/**
 * A sentence that tells what is wrong in the address.
 * @param place where the figure tells it; on a wall, and where a figure has no such bar, the page does, as it tells whatever
 * else is wrong in its address
 */
function sentenceOf(parts: string, place: HTMLElement | null): HTMLElement | undefined {
  const isSeen = place?.checkVisibility();
  const sentence = document.querySelector('[data-wrong-words="skipped"]')?.cloneNode(true);
  if (!(sentence instanceof HTMLElement)) return undefined;
  sentence.querySelector('[data-parts]')?.replaceChildren(parts);
  (isSeen ? place : document.querySelector('[data-wrong-address]'))?.append(sentence);
  return sentence;
}
