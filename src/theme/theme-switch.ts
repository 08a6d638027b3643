import { readerStorage } from '../browser/storage.ts';
import { nextTheme, type Theme, themeKey } from './theme.ts';

/** Makes the theme button work: system, light, dark, and round again. */
export function connectThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  const name = button?.querySelector('[data-theme-name]');
  if (!button || !name) return;
  const root = document.documentElement;

  const current = (): Theme => (root.dataset.theme as Theme | undefined) ?? 'system';
  const show = () => {
    name.textContent = `${button.dataset.label}: ${button.dataset[current()]}`;
    button.title = name.textContent;
  };

  button.addEventListener('click', () => {
    const theme = nextTheme(current());
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    try {
      if (theme === 'system') readerStorage().removeItem(themeKey);
      else readerStorage().setItem(themeKey, theme);
    } catch {
      // The choice then holds for this page only.
    }
    show();
  });
  show();
}
