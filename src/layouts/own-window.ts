import { openOutside } from '../browser/open-outside.ts';

/**
 * Lets the link that opens a page in a window of its own say so where the page around a frame forbids windows. It runs where
 * no other script has come.
 */
export function offerOwnWindow(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element &&
      event.target.closest<HTMLAnchorElement>('a[data-own-window]');
    if (!link) return;
    event.preventDefault();
    openOutside(link.href, () => {
      const words = link.nextElementSibling as HTMLElement;
      words.querySelector('bdi')?.replaceChildren(link.href);
      words.hidden = false;
      // The link goes, and must not take the focus along; what has it is read aloud.
      words.focus();
      link.hidden = true;
    });
  });
}
