import { stateIn } from '../figures/browser/state.ts';
import { embedCode } from './embed-code.ts';

/* What stands on a page and has an address of its own: figures and quizzes. */

/** The page as it is asked for, without what only this visit asked of it: embedded, presented, counted by somebody. */
const page = location.origin + location.pathname;

const aloneOf = (owner: HTMLElement): string => new URL(owner.dataset.alone ?? '', page).href;

/** An address with the state of the figure in it; a quiz has none that a link could hold. */
const withState = (address: string, owner: HTMLElement): string =>
  owner.matches('figure') ? stateIn(address, owner) : address;

const labelsOf = (owner: HTMLElement): string[] =>
  (owner.getAttribute('aria-labelledby') ?? '').split(' ');

/** The name of the figure or quiz, and what it shows now. */
function titleOf(owner: HTMLElement, site: string): string {
  const name = labelsOf(owner).map((id) => document.getElementById(id)?.textContent.trim());
  const state = owner.matches('figure') && owner.querySelector('.status')?.textContent.trim();
  return [...name, state, site].filter(Boolean).join(' · ');
}

/** The address at which a figure or a quiz stands alone, as wide as the screen. */
function presented(owner: HTMLElement): string {
  const address = new URL(withState(aloneOf(owner), owner));
  address.hash = '';
  // As text, so that the commas of a state stay.
  return `${address.href}${address.search ? '&' : '?'}present=1`;
}

/** From a frame it opens in a window of its own, if the page around it lets it. */
function present(owner: HTMLElement): void {
  if (parent === self || !open(presented(owner))) location.assign(presented(owner));
}

const typed = 'select, input:not([type="radio"], [type="checkbox"])';

function connect(share: HTMLElement): void {
  const owner = share.closest<HTMLElement>('[data-alone]');
  if (!owner) return;
  const texts = {
    link: () => withState(`${page}#${owner.id || labelsOf(owner)[0]}`, owner),
    embed: () =>
      embedCode({
        source: withState(aloneOf(owner), owner).replace(/#.*/, ''),
        title: titleOf(owner, share.dataset.share ?? ''),
        height: owner.offsetHeight,
        script: share.dataset.script ?? '',
      }),
  };
  const told = share.querySelector('[data-told="copied"]');
  const tell = (outcome: string, text: string) => {
    const copy = share.querySelector(`[data-words="${outcome}"]`)?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return;
    const field = copy.querySelector('input');
    field?.setAttribute('value', text);
    told?.replaceChildren(copy);
    field?.select();
  };

  share.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const what = button?.dataset.copy;
    if (what === 'link' || what === 'embed') {
      const text = texts[what]();
      // Not every page may use the clipboard: a frame has none unless the page around it gives it one.
      const copied = (navigator.clipboard as Clipboard | undefined)?.writeText(text);
      (copied ?? Promise.reject(new Error('no clipboard'))).then(
        () => tell(`${what}-copied`, text),
        () => tell(`${what}-by-hand`, text),
      );
    } else if (button) present(owner);
  });
  // On a wall the keys have been given their work: see wall/.
  if ('present' in document.documentElement.dataset) return;
  owner.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'p' || event.ctrlKey || event.metaKey || event.altKey) return;
    // Where letters are typed, also those that choose from a list.
    if (event.target instanceof Element && event.target.matches(typed)) return;
    present(owner);
  });
}

for (const share of document.querySelectorAll<HTMLElement>('[data-share]')) connect(share);

const { dataset } = document.documentElement;
if ('present' in dataset && !('alone' in dataset)) {
  // Asked of a whole page: the figure or quiz that the fragment names, or else the first, is presented.
  const named = document
    .getElementById(location.hash.slice(1))
    ?.closest<HTMLElement>('[data-alone]');
  const owner = named ?? document.querySelector<HTMLElement>('[data-alone]');
  if (owner) location.replace(presented(owner));
}
