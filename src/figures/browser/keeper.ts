/**
 * Keeps what the reader pressed where it is. In a list a story may open in one row while another closes above it: without
 * this the row would leave from under the finger. For touch, mouse and keyboard alike.
 */
export function keepUnderFinger(figure: HTMLElement): void {
  let pressed: Element | null = null;
  let tops = new Map<Element, number>();

  const topOf = (element: Element) => element.getBoundingClientRect().top;
  const press = ({ target }: Event) => {
    pressed = target instanceof Element ? target.closest('button') : null;
    // Which input a key will lead to is known only afterwards, so all that can be pressed is looked at.
    tops = new Map(
      [...figure.querySelectorAll('label, button, input')].map((each) => [each, topOf(each)]),
    );
  };
  figure.addEventListener('pointerdown', press, { passive: true });
  figure.addEventListener('keydown', press);

  figure.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const anchor = pressed ?? target.labels?.[0] ?? target;
    const before = tops.get(anchor);
    tops = new Map();
    if (before === undefined) return;
    const moved = topOf(anchor) - before;
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
  });
}
