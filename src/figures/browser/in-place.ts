/*
 * On a narrow page a word that points into a figure opens that part where the reader is: in the sheet that notes use. The
 * figure shows the same part when the reader gets to it.
 */

/** What can be read of an element, without what is only drawn, and with no id or input a second time. */
function visibleCopy(element: Element): Element {
  const copy = element.cloneNode() as Element;
  copy.removeAttribute('id');
  for (const child of element.childNodes) {
    if (!(child instanceof Element)) copy.append(child.cloneNode());
    else if (
      child.checkVisibility({ visibilityProperty: true }) &&
      !child.ariaHidden &&
      !child.matches('input')
    )
      copy.append(visibleCopy(child));
  }
  return copy;
}

/**
 * Opens the details of a part that has been chosen over the text.
 * @param details where the figure shows them
 * @param goThere leads to the figure, for a reader who asks for it
 */
export function showInPlace(
  note: HTMLElement,
  input: HTMLInputElement,
  details: Element,
  goThere: (event: Event) => void,
): void {
  const name = document.createElement('b');
  // What a figure tells in one place of all its parts says of which one it is.
  const labels = details.matches('[data-story]') ? [] : (input.labels ?? []);
  for (const label of labels) name.append(...visibleCopy(label).childNodes);
  const text = note.querySelector<HTMLElement>('[tabindex]');
  text?.replaceChildren(name, visibleCopy(details));
  const there = note.querySelector<HTMLElement>('[data-part-there]');
  if (there) {
    there.onclick = (event) => {
      note.hidePopover();
      goThere(event);
    };
  }
  note.showPopover();
  text?.focus({ preventScroll: true });
  note.scrollTop = 0;
}
