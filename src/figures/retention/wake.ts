import { h, hydrate } from 'preact';
import { isLanguage } from '../../i18n/languages.ts';
import { Part, type PartName } from './Part.tsx';
import type { Start } from './state.ts';

/** Lets every part of the figure that is computed follow the reader. */
export function wake(figure: HTMLElement): void {
  const { start = '{}', presets = '[]' } =
    figure.querySelector<HTMLElement>('.retention')?.dataset ?? {};
  const { lang } = document.documentElement;
  const props = {
    id: figure.id,
    language: isLanguage(lang) ? lang : 'en',
    start: JSON.parse(start) as Start,
    presets: JSON.parse(presets) as number[],
  } as const;
  for (const place of figure.querySelectorAll<HTMLElement>('[data-live]'))
    hydrate(h(Part, { ...props, part: place.dataset.live as PartName }), place);
}
