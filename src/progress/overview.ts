import type { Erased, ProgressRecord } from './contract.ts';

/** Fills in, per sheet, whether it was read and how many of its questions were answered rightly. */
export function connectOverview(): void {
  const overview = document.querySelector<HTMLElement>('[data-progress-overview]');
  if (!overview) return;
  const all = (selector: string, within = overview) =>
    Array.from(within.querySelectorAll<HTMLElement>(selector));

  const show = ({ read, items }: ProgressRecord) => {
    for (const row of all('[data-progress-row]')) {
      row.toggleAttribute('data-read', read.has(row.dataset.progressRow ?? ''));
      let right = 0;
      for (const stop of all('[data-progress-item]', row)) {
        const outcome = items.get(stop.dataset.progressItem ?? '')?.outcome;
        stop.dataset.outcome = outcome ?? '';
        if (outcome === 'right') right++;
      }
      for (const count of all('[data-progress-right]', row)) count.textContent = String(right);
    }
    overview.toggleAttribute('data-known', read.size + items.size > 0);
  };

  const eraseEverything = () => {
    const detail: Erased = 'everything';
    document.dispatchEvent(new CustomEvent('progress:erase', { detail }));
    const done = all('[data-progress-done]')[0];
    if (done) all('[role=status]')[0]?.replaceChildren(done.cloneNode(true));
    // The button goes with what it erased, so the reader is put at the heading.
    all('[data-progress-title]')[0]?.focus();
  };

  overview.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-progress-erase]')) eraseEverything();
  });
  document.addEventListener('progress:changed', ({ detail }) => {
    show(detail);
  });
  document.dispatchEvent(new CustomEvent('progress:wanted'));
}
