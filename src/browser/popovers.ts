import { hasRoom } from './has-room.ts';

/** What browsers do not do by themselves for what opens over the page. */
export function connectPopovers(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  // Lays it where the reader looks. It does not bubble.
  document.addEventListener(
    'toggle',
    ({ target, newState }) => {
      if (!(target instanceof HTMLElement) || !target.popover) return;
      if (newState === 'closed') target.removeAttribute('style');
      else if (visualViewport && visualViewport.scale > 1 && !hasRoom())
        layOver(target, visualViewport);
    },
    true,
  );
  // Closes it when the focus leaves it: what gets the focus next may lie behind it.
  document.addEventListener('focusin', ({ target }) => {
    const open = document.querySelector<HTMLElement>(':popover-open');
    if (!open || !(target instanceof Element)) return;
    const isOpener = ['popovertarget', 'data-note'].some(
      (name) => target.getAttribute(name) === open.id,
    );
    // A press on its text gives the focus to what is around it.
    const isAround = target.contains(open);
    if (!isOpener && !isAround && !open.contains(target)) open.hidePopover();
  });
}

/** At the foot of what of the window two fingers have enlarged: the foot of the window itself may be out of sight. */
function layOver(popover: HTMLElement, { offsetLeft, offsetTop, width, height }: VisualViewport) {
  const { style } = popover;
  style.inset = `auto auto auto ${offsetLeft}px`;
  style.width = `${width}px`;
  style.maxHeight = `${height}px`;
  style.hyphens = 'auto';
  style.top = `${offsetTop + height - popover.offsetHeight}px`;
}
