import { choosePart, inputOfPart, partsOf, setValues, valuesOf } from '../browser/groups-dom.ts';
import { tellNumber } from '../browser/tell-number.ts';
import {
  type Bin,
  bins,
  nextCard,
  type Placed,
  placedOf,
  putInto,
  resultOf,
  type Touchpoint,
} from './sorting.ts';

/*
 * What the inputs cannot say by themselves: a card lies in one bin and not in both, the next card comes into the hand, a
 * card brings its case along, and numbers are counted. The inputs stay the state.
 */

/** How far a card is pulled before it goes, in CSS pixels. */
const swipe = 60;

const none: ReadonlySet<string> = new Set();

const all = <E extends HTMLElement>(within: HTMLElement, selector: string): E[] => [
  ...within.querySelectorAll<E>(selector),
];

/** Puts cards where the reader says, by buttons, keys and swipes. */
export function connectSorter(figure: HTMLElement): void {
  const cases = all<HTMLInputElement>(figure, `[name="${CSS.escape(`${figure.id}.case`)}"]`);
  const compare = figure.querySelector<HTMLInputElement>(
    `[name="${CSS.escape(`${figure.id}.compare`)}"]`,
  );
  const parts = partsOf(figure);
  const caseOf = (part: HTMLInputElement) => part.closest<HTMLElement>('.case');
  const chosen = () => parts.find(({ checked }) => checked);
  const placed = (): Placed => {
    const { journey = none, both = none } = valuesOf(figure);
    return { journey, both };
  };
  const isPlaced = (card: string) => placedOf([{ id: card }], placed()).length > 0;

  const put = (bin: Bin) => {
    const part = chosen();
    const sorted = part && caseOf(part);
    if (!part || !sorted) return;
    setValues(figure, { ...putInto(placed(), part.value, bin) });
    const cards = parts.filter((each) => sorted.contains(each)).map(({ value }) => value);
    const next = inputOfPart(figure, nextCard(cards, isPlaced, part.value) ?? '');
    if (next) choosePart(next);
  };

  const choose = (value: string) => {
    const radio = cases.find((each) => each.value === value);
    if (radio) choosePart(radio);
    return radio;
  };

  /** A card that is chosen elsewhere brings its case along, and a case a card of its own. */
  const agree = (target: EventTarget | null) => {
    const part = chosen();
    const shown = cases.find(({ checked }) => checked);
    const own = part && caseOf(part)?.dataset.case;
    if (!part || !shown || own === shown.value) return;
    if (cases.some((each) => each === target)) {
      const siblings = parts.filter((each) => caseOf(each)?.dataset.case === shown.value);
      const free = siblings.find(({ value }) => !isPlaced(value)) ?? siblings[0];
      if (free) choosePart(free);
    } else if (parts.some((each) => each === target)) choose(own ?? '');
  };

  const count = () => {
    const shown = cases.find(({ checked }) => checked)?.value;
    const now = placed();
    for (const sorted of all(figure, '.case[data-case]')) {
      const cards = all(sorted, 'li[data-is]').map((row) => ({
        id: row.querySelector<HTMLInputElement>('[data-part]')?.value ?? '',
        is: row.dataset.is as Touchpoint['is'],
      }));
      const counts = figure.querySelector<HTMLElement>(
        `.placed[data-case="${sorted.dataset.case ?? ''}"]`,
      );
      const count = placedOf(cards, now).length;
      tell(counts, count);
      // All are placed: then this is what is left to do.
      if (sorted.dataset.case === shown)
        compare?.labels?.[0]?.classList.toggle(
          'primary',
          count === cards.length && !compare.checked,
        );
      tell(sorted.querySelector<HTMLElement>('.result'), resultOf(cards, now).right);
    }
    const inHand = chosen()?.value ?? '';
    for (const button of all(figure, '[data-into]'))
      button.ariaPressed = String(
        now[button.dataset.into === 'both' ? 'both' : 'journey'].has(inHand),
      );
  };

  figure.addEventListener('change', (event) => {
    // What was compared is one case: the next is sorted first.
    if (event.isTrusted && cases.some((each) => each === event.target) && compare)
      compare.checked = false;
    agree(event.target);
    count();
  });
  figure.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-into], [data-next]') : null;
    const bin = bins.find((each) => each === button?.dataset.into);
    if (bin) put(bin);
    if (button?.dataset.next) {
      if (compare) compare.checked = false;
      // The button goes with its case, and must not take the focus along.
      const radio = choose(button.dataset.next);
      radio?.focus({ preventScroll: true });
      figure.scrollIntoView({ block: 'nearest' });
      radio?.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
    }
  });
  for (const table of all(figure, '.table')) {
    table.addEventListener('keydown', (event) => {
      const bin = { ArrowLeft: 'journey', ArrowRight: 'both' }[event.key];
      const into = bins.find((each) => each === bin);
      if (!into) return;
      event.preventDefault();
      event.stopPropagation();
      put(into);
    });
    connectSwipe(table, put);
  }
  // A link to a card leads to its case, unless it leads to all cases above each other, which holds none.
  const toCase = chosen() === parts[0] || cases.at(-1)?.checked;
  agree((toCase ? cases[0] : chosen()) ?? null);
  count();
}

/** Writes a number into the sentence that counts it. */
function tell(sentence: HTMLElement | null, count: number): void {
  const before = sentence?.querySelector('[data-count]');
  if (before) tellNumber(before, count);
}

/** Lets a card be pulled to the side of its bin. */
function connectSwipe(table: HTMLElement, put: (bin: Bin) => void): void {
  const deck = table.querySelector<HTMLElement>('.deck');
  let from: number | undefined;
  deck?.addEventListener('pointerdown', ({ clientX, isPrimary }) => {
    from = isPrimary ? clientX : undefined;
  });
  deck?.addEventListener('pointerup', ({ clientX }) => {
    const pulled = clientX - (from ?? clientX);
    from = undefined;
    if (Math.abs(pulled) >= swipe) put(pulled < 0 ? 'journey' : 'both');
  });
}
