/**
 * Tells the page around the frame how high this one is, so that it need not scroll: see public/embed.js. Nothing secret is
 * in a height, so whoever embeds the page may hear it.
 * @param moved how far what the reader pressed has moved down, in CSS pixels: a frame that does not scroll cannot keep it
 * under the finger, the page around it can
 */
function tell(height: number, moved = 0): void {
  parent.postMessage({ type: 'atlas:height', height, moved }, '*');
}

const heightNow = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height);

/** Tells the height now and after every change, and when the page around asks for it. */
export function tellHeight(): void {
  let told = 0;
  const tellChange = () => {
    const height = heightNow();
    // A frame on a part of a page that is hidden has no height, and gets it back.
    if (height === told || height === 0) return;
    told = height;
    tell(height);
  };
  new ResizeObserver(tellChange).observe(document.documentElement);
  // Of a frame that is out of sight nothing is drawn, so nothing is observed: it has its height before a reader comes there.
  if (document.readyState === 'complete') tellChange();
  else addEventListener('load', tellChange);
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || data !== 'atlas:measure') return;
    told = 0;
    tellChange();
  });
}

/**
 * Scrolls by as much as something has moved down, in CSS pixels, so that it stays where it is for the reader; asks the page
 * around for it where this one stands in a frame.
 */
export function scrollAlong(moved: number): void {
  if (!moved) return;
  scrollBy({ top: moved, behavior: 'instant' });
  if (parent !== self) tell(heightNow(), moved);
}
