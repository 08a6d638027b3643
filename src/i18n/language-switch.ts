import { rememberLanguage } from './remembered-language.ts';
import { isLanguage } from './languages.ts';

/**
 * Lets the language link keep the section and the state of the figures: both stand in the address, and mean the same in
 * both languages.
 */
export function followLanguageSwitch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-switch-language]')) {
    link.addEventListener('click', () => {
      const language = link.dataset.switchLanguage;
      if (isLanguage(language)) rememberLanguage(language);
      const address = new URL(link.href);
      address.search = location.search;
      address.hash = location.hash || sectionInView();
      link.href = address.href;
    });
  }
}

/** The section the reader is in: the last heading above the middle of the window. */
function sectionInView(): string {
  const headings = document.querySelectorAll<HTMLElement>('main h2[id]');
  let current = '';
  for (const heading of headings) {
    if (heading.getBoundingClientRect().top < innerHeight / 2) current = `#${heading.id}`;
  }
  return current;
}
