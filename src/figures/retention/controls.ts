import { broughtBack } from './fields.ts';
import { countAt, type Layout } from './measures.ts';
import { guessField } from './state.ts';

/*
 * What number fields do not do by themselves: buttons that step, handles to drag, and a number that cannot be is told and
 * brought back. All of it sets the native inputs, which are the state.
 */

const tell = (input: HTMLInputElement, type: 'input' | 'change') =>
  input.dispatchEvent(new Event(type, { bubbles: true }));

/** How long a reader must be still before a number that he or she types counts, in milliseconds. */
const pause = 400;

export function connectControls(figure: HTMLElement): void {
  const fieldOf = (name: string) =>
    figure.querySelector<HTMLInputElement>(`input[name="${CSS.escape(`${figure.id}.${name}`)}"]`);
  keepWithin(figure);
  followTyping(figure);
  figure.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { add, field, set } = button?.dataset ?? {};
    const own = button?.closest('.stepper')?.querySelector('input');
    const input = field === undefined ? own : fieldOf(field);
    if (!input || (add === undefined && set === undefined)) return;
    const scale = { min: Number(input.min), max: Number(input.max) };
    const next = set ?? String(Number(input.value) + Number(add));
    input.value = String(broughtBack(next, scale, Number(input.value)));
    tell(input, 'change');
  });
  connectHandles(figure, (year) => fieldOf(guessField(year)));
  // What a link asks for must be seen: the second part is folded up.
  const worth = figure.querySelector<HTMLDetailsElement>('.worth');
  const isSet = [...(worth?.querySelectorAll('input') ?? [])].some(
    ({ value, defaultValue }) => value !== defaultValue,
  );
  if (worth && isSet) worth.open = true;
}

/** A number that is typed counts before the reader leaves the field, but not while half of it may still be missing. */
function followTyping(figure: HTMLElement): void {
  let later: ReturnType<typeof setTimeout> | undefined;
  figure.addEventListener('input', ({ target, isTrusted }) => {
    clearTimeout(later);
    if (!isTrusted || !(target instanceof HTMLInputElement) || target.type !== 'number') return;
    if (target.value !== '' && target.validity.valid)
      later = setTimeout(tell, pause, target, 'change');
  });
  figure.addEventListener('change', () => {
    clearTimeout(later);
  });
}

/** Brings a number back within its borders before anything else hears of it, and tells so. */
function keepWithin(figure: HTMLElement): void {
  const told = figure.querySelector('.brought-back');
  const words = figure.querySelector('.brought-back-words > span');
  let before = 0;
  figure.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) before = Number(target.value);
  });
  figure.addEventListener(
    'change',
    ({ target }) => {
      told?.replaceChildren();
      if (!(target instanceof HTMLInputElement) || target.type !== 'number') return;
      const typed = target.value;
      const { min, max } = target;
      const value = String(broughtBack(typed, { min: Number(min), max: Number(max) }, before));
      before = Number(value);
      if (value === typed) return;
      target.value = value;
      const sentence = words?.cloneNode(true);
      if (!(sentence instanceof Element)) return;
      const says = { typed: typed || '–', least: min, most: max, now: value };
      for (const [name, text] of Object.entries(says))
        sentence.querySelector(`[data-${name}]`)?.replaceChildren(text);
      told?.replaceChildren(sentence);
    },
    { capture: true },
  );
}

/** Lets the handles of the reader's line be dragged: across the road, whichever way it lies. */
function connectHandles(
  figure: HTMLElement,
  fieldOf: (year: number) => HTMLInputElement | null,
): void {
  const handleOf = ({ target }: Event) =>
    target instanceof SVGElement ? target.closest<SVGElement>('.handles [data-year]') : null;
  figure.addEventListener('pointerdown', (down) => {
    const handle = handleOf(down);
    if (!handle || down.button !== 0) return;
    // Else the drag would select text.
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
  });
  figure.addEventListener('pointermove', (move) => {
    const handle = handleOf(move);
    if (!handle?.hasPointerCapture(move.pointerId)) return;
    const drawing = handle.closest<SVGSVGElement>('svg[data-layout]');
    const input = fieldOf(Number(handle.dataset.year));
    const there = drawing?.getScreenCTM()?.inverse();
    if (!there || !input) return;
    const { x, y } = new DOMPoint(move.clientX, move.clientY).matrixTransform(there);
    const layout = drawing?.dataset.layout as Layout;
    input.value = String(countAt(layout, layout === 'lying' ? y : x));
    tell(input, 'input');
  });
  // Also where the system takes the finger over, for its own menu or for a second finger.
  figure.addEventListener('lostpointercapture', (up) => {
    const input = handleOf(up) && fieldOf(Number(handleOf(up)?.dataset.year));
    if (input) tell(input, 'change');
  });
}
