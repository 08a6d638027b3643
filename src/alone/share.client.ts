import { openOutside } from '../browser/open-outside.ts';
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

/** Shows a figure or a quiz on the wall; from a frame in a window of its own, if the page around it lets it. */
function present(owner: HTMLElement): void {
  const address = presented(owner);
  const showHere = () => location.assign(address);
  if (parent === self) showHere();
  else openOutside(address, showHere);
}

/** What stands alone elsewhere, around an element in it. */
const ownerOf = (part: Element | null | undefined): HTMLElement | null | undefined =>
  part?.closest<HTMLElement>('[data-alone]:not(html)');

/** Where letters are typed, also those that choose from a list. */
const typed = 'select, [type="number"], [type="text"]';

/** Shows on the wall the figure or quiz that has the focus, where the key is no letter of a text and no command. */
export function presentByKey({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (!(target instanceof Element) || ctrlKey || metaKey || altKey) return;
  const owner = ownerOf(target);
  if (owner && !target.matches(typed)) present(owner);
}

/** Shows on the wall what a whole page was asked to present: what the fragment names, or else the first it has. */
export function presentAsked(): void {
  const owner =
    ownerOf(document.getElementById(location.hash.slice(1))) ??
    document.querySelector<HTMLElement>('[data-alone]');
  if (owner) location.replace(presented(owner));
}

/** Does what a button under a figure or a quiz is for. */
export function share(button: HTMLElement): void {
  const owner = ownerOf(button);
  if (!owner) return;
  const what = button.dataset.copy;
  if (what === undefined) {
    present(owner);
    return;
  }
  const words = document.querySelector<HTMLElement>('[data-share-words]');
  const text =
    what === 'link'
      ? withState(`${page}#${owner.id || labelsOf(owner)[0]}`, owner)
      : embedCode({
          source: withState(aloneOf(owner), owner).replace(/#.*/, ''),
          title: titleOf(owner, words?.dataset.shareWords ?? ''),
          height: owner.offsetHeight,
          script: words?.dataset.script ?? '',
        });
  const told = button.closest('[data-share]')?.querySelector('[data-told]');
  const tell = (outcome: string) => {
    const copy = words?.querySelector(`[data-words="${what}-${outcome}"]`)?.cloneNode(true);
    if (!told || !(copy instanceof HTMLElement)) return;
    const field = copy.querySelector('input');
    field?.setAttribute('value', text);
    const { activeElement: at } = document;
    const goes = told.contains(at);
    told.replaceChildren(copy);
    // A slow browser answers late: whoever has gone on is left where they are. Not every browser gives a pressed button the focus.
    if (field && (goes || at === button || at === document.body)) field.select();
    else if (goes) button.focus();
  };
  // Not every page may use the clipboard: a frame has none unless the page around it gives it one.
  const copied = (navigator.clipboard as Clipboard | undefined)?.writeText(text);
  (copied ?? Promise.reject(new Error('no clipboard'))).then(
    () => tell('copied'),
    () => tell('by-hand'),
  );
}
