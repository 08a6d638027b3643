/** What few readers use; it comes when they are about to. */
const sharing = () => import('./share.client.ts');

const ownerOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-alone]:not(html)') : null;

const buttonIn = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-share] button') : null;

/** Where letters are typed, also those that choose from a list. */
const typed = 'select, [type="number"], [type="text"]';

/** Makes the buttons under figures and quizzes work, and the key P while the focus is in one. */
export function connectSharing(): void {
  const { dataset } = document.documentElement;
  // Before the press: some browsers let a page copy only while they still deal with it.
  for (const type of ['pointerover', 'focusin']) {
    document.addEventListener(type, ({ target }) => {
      if (buttonIn(target)) void sharing();
    });
  }
  document.addEventListener('click', ({ target }) => {
    const button = buttonIn(target);
    const owner = ownerOf(button);
    if (button && owner) void sharing().then(({ share }) => share(button, owner));
  });
  // On a wall the keys have been given their work: see wall/.
  if ('present' in dataset) {
    if (!('alone' in dataset)) void sharing().then(({ presentAsked }) => presentAsked());
    return;
  }
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
    const owner = key.toLowerCase() === 'p' ? ownerOf(target) : null;
    if (!owner || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.matches(typed)) return;
    void sharing().then(({ present }) => present(owner));
  });
}
