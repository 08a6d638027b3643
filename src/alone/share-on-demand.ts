/** What few readers use; it comes when they are about to. */
const sharing = () => import('./share.client.ts');

const around = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

const buttons = '[data-share] button';

/** Makes the buttons under figures and quizzes work, and the key P while the focus is in one. */
export function connectSharing(): void {
  const { dataset } = document.documentElement;
  // Before the click: some browsers let a page copy only while they still deal with it.
  for (const type of ['pointerdown', 'focusin']) {
    document.addEventListener(type, ({ target }) => {
      if (around(target, buttons)) void sharing();
    });
  }
  document.addEventListener('click', ({ target }) => {
    const button = around(target, buttons);
    if (button) void sharing().then(({ share }) => share(button));
  });
  // On a wall the keys have been given their work: see wall/.
  if (!('present' in dataset)) {
    document.addEventListener('keydown', (event) => {
      if (!/^p$/i.test(event.key) || !around(event.target, '[data-alone]:not(html)')) return;
      void sharing().then(({ presentByKey }) => presentByKey(event));
    });
  } else if (!('alone' in dataset)) {
    void sharing().then(({ presentAsked }) => presentAsked());
  }
}
