export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Where the chosen theme is kept. */
export const themeKey = 'atlas.theme';

/** The theme that a press on the button leads to. */
export const nextTheme = (theme: Theme): Theme =>
  themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';

/** The theme that a stored text stands for. */
export const themeFrom = (stored: string | null): Theme =>
  themes.find((theme) => theme === stored) ?? 'system';

/** The media query for a device that is set to a theme. */
export const deviceWants = (theme: Exclude<Theme, 'system'>): string =>
  `(prefers-color-scheme: ${theme})`;

/** The media query under which the browser's own frame takes the colour of one theme, where another may be chosen. */
export function frameMedia(of: Exclude<Theme, 'system'>, chosen: Theme): string {
  if (chosen === 'system') return deviceWants(of);
  return of === chosen ? 'all' : 'not all';
}
