import { writeChanges, writeNow } from './state.ts';

/**
 * Makes what a link shows in a figure a step in the history, so that Back leads to the link again.
 * @param key how an entry of the history remembers that this link was followed from it; one of its own for each link
 * @param show shows it in the figure
 * @returns what to do when the link is followed
 */
export function stepInHistory(
  figure: HTMLElement,
  link: HTMLElement,
  key: string,
  show: () => void,
): (event: Event) => void {
  addEventListener('popstate', ({ state }) => {
    // Later, because an entry with a fragment takes the focus away after this.
    if (state === key) setTimeout(() => link.focus({ preventScroll: true }));
  });
  return (event) => {
    event.preventDefault();
    writeChanges();
    // Without the fragment of a figure that was worked before: Back would lead to it instead of to the link.
    history.replaceState(key, '', location.pathname + location.search);
    history.pushState(null, '', `#${figure.id}`);
    show();
    writeNow(figure);
    // The browser tells of Back and of jumps, but not of this; now nothing of the figure is wrong in the address.
    figure.dispatchEvent(new Event('addressstep', { bubbles: true }));
  };
}
