import { readerStorage } from '../browser/storage.ts';
import { nextTheme, type Theme, themeKey } from './theme.ts';
import { keptTheme, shownTheme, showTheme } from './theme-dom.ts';

/**
 * Makes the theme button work: system, light, dark, and round again. Another tab may press it too, which also goes for a
 * figure or a quiz alone, where there is no button.
 */
export function connectThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  const name = button?.querySelector('[data-theme-name]');

  const show = (theme: Theme) => {
    showTheme(theme);
    if (!button || !name) return;
    name.textContent = `${button.dataset.label}: ${button.dataset[theme]}`;
    button.title = name.textContent;
  };

  button?.addEventListener('click', () => {
    const theme = nextTheme(shownTheme());
    try {
      if (theme === 'system') readerStorage().removeItem(themeKey);
      else readerStorage().setItem(themeKey, theme);
    } catch {
      // The choice then holds for this page only.
    }
    show(theme);
  });
  const follow = () => {
    show(keptTheme() ?? shownTheme());
  };
  addEventListener('storage', ({ key }) => {
    // The key is null when everything was cleared at once.
    if (key === themeKey || key === null) follow();
  });
  // A page taken out of the back/forward cache missed what other pages have chosen since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
  show(shownTheme());
}
