/**
 * Lets the link past the header give the focus to what it leads to. Only that: were it always able to take the focus, each
 * press of a label would give it the focus first, and have the browser style it anew.
 */
export function connectSkipLink(): void {
  const main = document.querySelector('main');
  document.querySelector('a.skip')?.addEventListener('click', () => {
    main?.setAttribute('tabindex', '-1');
    main?.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true });
  });
}
