/** Closes an open popover when the focus leaves it: what gets the focus next may lie behind it. */
export function closeWhatIsLeft(): void {
  let open: HTMLElement | undefined;

  document.addEventListener(
    'toggle',
    ({ target, newState }) => {
      if (!(target instanceof HTMLElement) || !target.popover) return;
      if (newState === 'open') open = target;
      else if (open === target) open = undefined;
    },
    { capture: true },
  );
  document.addEventListener('focusin', ({ target }) => {
    if (!open || !(target instanceof Element)) return;
    const isOpener = target.getAttribute('popovertarget') === open.id;
    // A press on its text gives the focus to what is around it.
    const isAround = target.contains(open);
    if (!isOpener && !isAround && !open.contains(target)) open.hidePopover();
  });
}
