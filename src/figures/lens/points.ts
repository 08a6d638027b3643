/*
 * Words in the text that point to a touchpoint. This runs with the page and not with the figure's island, because the
 * words stand outside the figure and are followed before it has come into view. It works through the figure's own
 * radios, so whatever listens to those hears of it.
 */

const pointsTo = (figure: string) =>
  document.querySelectorAll<HTMLAnchorElement>(`a[data-point-figure="${figure}"]`);

/** Lets the words in the text choose and mark the touchpoints of a figure. */
export function followPoints(sheet: HTMLElement, figure: string): void {
  const radioOf = (touchpoint: string | undefined) =>
    sheet.querySelector<HTMLInputElement>(`input[data-lens-input="at"][value="${touchpoint}"]`);

  const markWords = () => {
    const chosen = sheet.querySelector<HTMLInputElement>('input[data-lens-input="at"]:checked');
    for (const point of pointsTo(figure)) {
      point.toggleAttribute('data-marked', point.dataset.pointAt === chosen?.value);
    }
  };
  sheet.addEventListener('change', markWords);

  for (const point of pointsTo(figure)) {
    const radio = radioOf(point.dataset.pointAt);
    const row = radio?.closest('li');
    point.addEventListener('click', (event) => {
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      if (!radio || opensElsewhere) return;
      event.preventDefault();
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
      radio.focus({ preventScroll: true });
      // A row of the list opens its story; on the strip map rows have no box, and the story stands under the map.
      (row?.getClientRects().length ? row : sheet.querySelector('.lens-map'))?.scrollIntoView({
        block: 'nearest',
      });
    });
    for (const event of ['pointerenter', 'focus']) {
      point.addEventListener(event, () => row?.setAttribute('data-marked', ''));
    }
    for (const event of ['pointerleave', 'blur']) {
      point.addEventListener(event, () => row?.removeAttribute('data-marked'));
    }
  }
}
