import { ignoreSecondPresses } from '../browser/second-press.ts';
import { readerStorage } from '../browser/storage.ts';
import { printModeOf } from '../print/print-mode.ts';
import { progressKey } from '../progress/store.ts';
import { keptTheme, showTheme } from '../theme/theme-dom.ts';
import { markAsArriving } from './arriving.ts';
import { offerOwnWindow } from './own-window.ts';
import { timeTypefaces } from './typefaces.ts';

// Runs before the first paint, so that neither the chosen theme nor the embedded view flashes, and the quiz does not
// show itself empty to a reader whose answers are about to be put back. And before the first press.
const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const wishes = { embed: '1', present: '1', session: 'fresh' };
for (const [key, value] of Object.entries(wishes)) {
  if (asked.get(key) === value) root.dataset[key] = value;
}
if (parent !== self) root.dataset.framed = '';
// A link in a frame opens outside of it, but for those within the page: see stay-embedded.ts. In a sandbox, which may forbid
// that, and without this script, it would lead nowhere.
if ('alone' in root.dataset && self.origin !== 'null') {
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
}
showTheme(keptTheme() ?? 'system');
try {
  if (readerStorage().getItem(progressKey)) root.dataset.progress = '';
} catch {
  // A browser that refuses storage has nothing to put back.
}
const print = printModeOf(location.search);
if (print) root.dataset.print = print;
// Such as in a sandbox, where a host that does not allow it gives no modules.
for (const type of ['error', 'astro:hydration-error']) {
  addEventListener(
    type,
    ({ target }) => {
      if (target instanceof Element && target.matches('script, astro-island')) {
        root.dataset.scripts = 'missing';
      }
    },
    true,
  );
}
// A figure asks for some scripts only when it is seen; browsers agree on nothing in what they then say but this word.
addEventListener('unhandledrejection', ({ reason }) => {
  if (reason instanceof TypeError && reason.message.includes('import'))
    root.dataset.scripts = 'missing';
});
markAsArriving(root);
timeTypefaces();
ignoreSecondPresses();
offerOwnWindow();
