import { hasRoom } from '../browser/has-room.ts';

/**
 * How long a pointer rests on a word before its definition opens, and stays away before it closes, and how long it rests on
 * a road before its words are marked, in milliseconds: one that comes to press something only passes.
 */
const rest = { open: 400, close: 300, mark: 150 };

/** The definition that is open, with the word that it was opened from. */
interface Opened {
  word: HTMLElement;
  note: HTMLElement;
  /** Whether it was asked for, and not only passed by: then it stays when the pointer goes. */
  isKept: boolean;
}

/** The term whose definition a word opens. */
const termOf = ({ dataset }: HTMLElement): string | undefined => dataset.note?.replace('term-', '');

/**
 * Lets the terms of a text open their definitions where they stand: by a press, by the keyboard's focus and by a pointer
 * that rests on them. What a pointer opened stays while it is over the word or the definition, and Escape closes all. A
 * term that a figure draws, as a road mostly, is marked there, and a road that is pointed at in a figure marks its terms.
 */
function connectTerms(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  // One within a note is a link: a note that opens would close the one around it.
  const words = [...document.querySelectorAll<HTMLElement>('.prose [data-note]')].filter(
    (word) => !word.closest('.note'),
  );
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-figure]')];
  let opened: Opened | undefined;
  let hasJustClosed = false;
  let timer = 0;

  const later = (delay: number, work: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(work, delay);
  };

  const markRoads = (road: string | undefined) => {
    for (const figure of figures) {
      for (const each of figure.querySelectorAll<HTMLElement>('[data-road]'))
        each.toggleAttribute('data-pointed', each.dataset.road === road);
    }
  };
  const markWords = (road: string | undefined) => {
    for (const word of words)
      word.toggleAttribute('data-marked', road !== undefined && termOf(word) === road);
  };

  /** Offers the way to the first figure that shows the road of a term, where there is one. */
  const leadToRoad = (note: HTMLElement, road: string | undefined) => {
    const there = note.querySelector<HTMLElement>('[data-term-there]');
    const figure = figures.find((each) =>
      [...each.querySelectorAll(`[data-road="${road}"]`)].some((drawn) =>
        drawn.checkVisibility({ visibilityProperty: true }),
      ),
    );
    if (!there) return;
    there.hidden = !figure;
    there.onclick = () => {
      note.hidePopover();
      // Unlike a change of `location.hash`, this leads there a second time too.
      if (figure) location.assign(`#${figure.id}`);
      // After the focus has gone back to the word and on to the figure.
      setTimeout(() => {
        markRoads(road);
      }, rest.close);
    };
  };

  const open = (word: HTMLElement, isKept: boolean) => {
    clearTimeout(timer);
    const note = document.getElementById(word.dataset.note ?? '');
    if (!note) return;
    if (opened?.word === word) {
      opened.isKept ||= isKept;
      return;
    }
    opened?.note.hidePopover();
    opened = { word, note, isKept };
    word.dataset.open = '';
    word.ariaExpanded = 'true';
    leadToRoad(note, termOf(word));
    note.showPopover();
    note.scrollTop = 0;
    markRoads(termOf(word));
    // At the foot of the window it must not lie over the sentence that it explains.
    const isBeside = hasRoom() && CSS.supports('position-area: bottom');
    const covered = word.getBoundingClientRect().bottom + 16 - note.getBoundingClientRect().top;
    if (isKept && !isBeside && covered > 0) scrollBy({ top: covered, behavior: 'instant' });
  };
  const closeUnlessKept = () => {
    if (!opened?.isKept) later(rest.close, () => opened?.note.hidePopover());
  };

  const closed = () => {
    clearTimeout(timer);
    if (!opened) return;
    delete opened.word.dataset.open;
    opened.word.ariaExpanded = 'false';
    opened = undefined;
    markRoads(undefined);
    hasJustClosed = true;
    setTimeout(() => (hasJustClosed = false));
  };

  for (const word of words) {
    word.ariaExpanded = 'false';
    word.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'touch') return;
      markRoads(termOf(word));
      // What the reader has asked for is not closed by a pointer that passes.
      if (
        !hasRoom() ||
        opened?.isKept ||
        document.querySelector('.note:popover-open:not(.term-note)')
      )
        return;
      later(rest.open, () => {
        open(word, false);
      });
    });
    word.addEventListener('pointerleave', () => {
      markRoads(opened && termOf(opened.word));
      clearTimeout(timer);
      closeUnlessKept();
    });
    word.addEventListener('focus', () => {
      markRoads(termOf(word));
      // Closing gives the focus back to the word.
      if (hasRoom() && !hasJustClosed && word.matches(':focus-visible')) open(word, true);
    });
    word.addEventListener('blur', () => {
      markRoads(opened && termOf(opened.word));
    });
    word.addEventListener('click', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(word, true);
      opened?.note.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    });
  }

  for (const note of new Set(
    words.flatMap(({ dataset }) => document.getElementById(dataset.note ?? '') ?? []),
  )) {
    note.addEventListener('pointerenter', () => {
      clearTimeout(timer);
    });
    note.addEventListener('pointerleave', closeUnlessKept);
    note.addEventListener('focusin', () => {
      if (opened) opened.isKept = true;
    });
    note.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'closed') closed();
    });
  }

  let marking = 0;
  const markWordsLater = (road?: string) => {
    clearTimeout(marking);
    marking = window.setTimeout(() => {
      markWords(road);
    }, rest.mark);
  };
  for (const figure of figures) {
    const point = ({ target }: Event) => {
      if (target instanceof Element)
        markWordsLater(target.closest<HTMLElement>('[data-road]')?.dataset.road);
    };
    const leave = () => {
      markWordsLater();
    };
    figure.addEventListener('pointerover', point);
    figure.addEventListener('focusin', point);
    figure.addEventListener('pointerleave', leave);
    figure.addEventListener('focusout', leave);
  }
}

connectTerms();
