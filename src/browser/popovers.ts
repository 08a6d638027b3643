/** Closes an open popover when the focus leaves it: what gets the focus next may lie behind it. */
export function closeWhatIsLeft(): void {
  if (!('popover' in HTMLElement.prototype)) return;
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
