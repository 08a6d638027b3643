/** Makes what is printed complete where styles cannot, and lets the print button print. */
export function connectPrint(): void {
  // Here styles cannot unfold for paper what is folded on the screen.
  if (!CSS.supports('selector(::details-content)')) unfoldForPaper();
  document.querySelector('[data-print-now]')?.addEventListener('click', () => {
    print();
  });
}

function unfoldForPaper(): void {
  let unfolded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    unfolded = Array.from(document.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    for (const details of unfolded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
  });
}
