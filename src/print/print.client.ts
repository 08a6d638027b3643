/** Makes what is printed complete, and lets the print button print. */
export function connectPrint(): void {
  // Here styles cannot unfold for paper what is folded on the screen.
  if (!CSS.supports('selector(::details-content)')) unfoldForPaper();

  // The page may be served from another host than the one that it was built for.
  const address = document.querySelector('[data-print-address]');
  addEventListener('beforeprint', () => {
    if (address) address.textContent = location.origin + location.pathname;
  });

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
