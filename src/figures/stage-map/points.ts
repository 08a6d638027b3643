import { chooseStage, chosenStage, radioOf } from './choice.ts';

/**
 * Ties the words in the text that point to stages of a map to those stages. Apart from the tool bar, because words
 * above the figure must already work while the tool bar is out of view and has not been loaded.
 */
export function connectPoints(map: HTMLElement): void {
  const figure = map.dataset.stageMap ?? '';
  const words = document.querySelectorAll<HTMLAnchorElement>(
    `[data-point-figure="${CSS.escape(figure)}"]`,
  );
  const stageOf = (word: HTMLElement) => radioOf(map, word.dataset.pointAt ?? '')?.closest('label');

  const showChoice = () => {
    const chosen = chosenStage(map);
    for (const word of words) word.toggleAttribute('data-marked', word.dataset.pointAt === chosen);
    // Tells tools that measure or test the page which details are shown.
    for (const panel of map.querySelectorAll<HTMLElement>('[data-details]')) {
      panel.toggleAttribute('data-stage-panel', panel.dataset.details === chosen);
    }
  };
  map.addEventListener('change', showChoice);
  showChoice();

  for (const word of words) {
    for (const type of ['pointerenter', 'focus']) {
      word.addEventListener(type, () => stageOf(word)?.setAttribute('data-marked', ''));
    }
    for (const type of ['pointerleave', 'blur']) {
      word.addEventListener(type, () => stageOf(word)?.removeAttribute('data-marked'));
    }
    word.addEventListener('click', (event) => {
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      const stage = word.dataset.pointAt ?? '';
      const radio = radioOf(map, stage);
      if (opensElsewhere || !radio) return;
      event.preventDefault();
      chooseStage(map, stage);
      radio.focus({ preventScroll: true });
      // On a standing strip the details open inside the stage's row. A strip that lies down has no rows: there the list
      // item has no box of its own, and the whole figure comes into view.
      const row = radio.closest('li');
      (row?.getClientRects().length ? row : map.closest('figure'))?.scrollIntoView();
    });
  }
}
