/** Does work once the browser has shown what the reader's tap led to: nobody should have to wait for the rest of it. */
export const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

/**
 * Does the dear part of what a tap leads to once the browser has shown the cheap one: laying out what opens, and pushes all that
 * stands below it, takes a slow phone several times as long.
 * @returns does it now, where it has not been done: for whatever the reader does in between
 */
export function afterPaintOrSooner(work: () => void): () => void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    work();
  };
  afterPaint(once);
  return once;
}
