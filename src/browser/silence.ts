/** How long a screen reader may take to notice what a page has written, in milliseconds. */
const noticed = 1000;

/** Keeps what the page is about to write into live regions from being read aloud: nobody has pressed anything. */
export function silence(regions: Iterable<Element>): void {
  const silenced = [...regions];
  for (const region of silenced) region.setAttribute('aria-live', 'off');
  setTimeout(() => {
    for (const region of silenced) region.removeAttribute('aria-live');
  }, noticed);
}
