import { readerStorage } from '../browser/storage.ts';
import { frameMedia, type Theme, themeFrom, themeKey } from './theme.ts';

/** The theme that this browser keeps; undefined where it does not let itself be asked. */
export function keptTheme(): Theme | undefined {
  try {
    return themeFrom(readerStorage().getItem(themeKey));
  } catch {
    return undefined;
  }
}

/** The theme that the page shows. */
export const shownTheme = (): Theme => themeFrom(document.documentElement.dataset.theme ?? null);

/** Shows a theme, on the page and in the browser's own frame around it. */
export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  for (const colour of document.querySelectorAll<HTMLMetaElement>('meta[data-of-theme]')) {
    colour.media = frameMedia(colour.dataset.ofTheme === 'dark' ? 'dark' : 'light', theme);
  }
}
