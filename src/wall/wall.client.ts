import { stateIn } from '../figures/browser/state.ts';
import { figureOnWall } from './figure.ts';
import { quizOnWall } from './quiz.ts';

/** What can be put on a wall, as the keys see it. */
export interface Shown {
  step: (by: 1 | -1) => void;
  /** Shows the answer, or takes it away again. */
  reveal: () => void;
}

type Deed = 'back' | 'on' | 'reveal' | 'blank' | 'show-again' | 'leave';

/** What each key does; Page Up and Page Down are what the button of a presenter in the hand sends. */
const deeds: Readonly<Record<string, Deed>> = {
  arrowleft: 'back',
  pageup: 'back',
  arrowright: 'on',
  pagedown: 'on',
  r: 'reveal',
  b: 'blank',
  p: 'leave',
  escape: 'leave',
};

/** Where a key that means something on the wall means something else. */
const typed = 'select, input:not([type="radio"], [type="checkbox"])';
const arrowsMove = 'input[type="radio"]';

/** Makes the view for a wall work. While it stands, single keys do things: there is nothing to type but numbers. */
export function connectWall(): void {
  const wall = document.querySelector<HTMLElement>('.wall');
  const owner = document.querySelector<HTMLElement>('[data-alone]:not(html)');
  const origin = document.querySelector<HTMLAnchorElement>('[data-origin]');
  const blank = wall?.querySelector<HTMLElement>('.blank');
  if (!wall || !owner || !origin || !blank) return;
  wall
    .querySelector('[data-wall-address]')
    ?.replaceChildren(origin.host + origin.pathname + origin.hash);

  const isFigure = owner.matches('figure');
  const shown: Shown = isFigure
    ? figureOnWall(owner, wall.dataset.steps ?? '', wall.dataset.reveal)
    : quizOnWall(owner, wall);

  let before: Element | null = null;
  // `hidden` may also be "until-found".
  const isBlank = () => blank.hidden === false;
  const setBlank = (on: boolean) => {
    if (on) before = document.activeElement;
    blank.hidden = !on;
    if (on) blank.focus();
    else if (before instanceof HTMLElement) before.focus();
  };
  const leave = () => {
    const here = new URL(location.href);
    const cameFromHere = document.referrer.split('?')[0] === here.origin + here.pathname;
    const address = cameFromHere ? here.origin + here.pathname : origin.href;
    location.assign(isFigure ? stateIn(address, owner) : address);
  };
  const act: Record<Deed, () => void> = {
    back: () => shown.step(-1),
    on: () => shown.step(1),
    reveal: () => shown.reveal(),
    blank: () => setBlank(!isBlank()),
    'show-again': () => setBlank(false),
    leave: () => (isBlank() ? setBlank(false) : leave()),
  };

  wall.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-wall]');
    if (button) act[button.dataset.wall as Deed]();
  });
  document.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    const deed = Object.hasOwn(deeds, key) ? deeds[key] : undefined;
    const { target } = event;
    if (!deed || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof Element && key !== 'escape') {
      // Paging means nothing in a number, and a presenter in the hand knows of no focus.
      const isPaging = key.startsWith('page') && target.matches('[type="number"]');
      if (target.matches(typed) && !isPaging) return;
      if (key.startsWith('arrow') && target.matches(arrowsMove)) return;
    }
    event.preventDefault();
    // What a key takes back would only flicker while it is held down.
    if (!event.repeat || deed === 'back' || deed === 'on') act[deed]();
  });
}
