import { ignoreSecondPresses } from '../browser/second-press.ts';
import { readerStorage } from '../browser/storage.ts';
import { printModeOf } from '../print/print-mode.ts';
import { progressKey } from '../progress/store.ts';
import { keptTheme, showTheme } from '../theme/theme-dom.ts';
import { timeTypefaces } from './typefaces.ts';

// Runs before the first paint, so that neither the chosen theme nor the embedded view flashes, and the quiz does not
// show itself empty to a reader whose answers are about to be put back. And before the first press.
const root = document.documentElement;
showTheme(keptTheme() ?? 'system');
try {
  if (readerStorage().getItem(progressKey)) root.dataset.progress = '';
} catch {
  // A browser that refuses storage has nothing to put back.
}
const print = printModeOf(location.search);
if (print) root.dataset.print = print;
const asked = new URLSearchParams(location.search);
if (asked.get('embed') === '1') root.dataset.embed = '';
if (parent !== self) root.dataset.framed = '';
if (asked.get('present') === '1') root.dataset.present = '';
if (asked.get('session') === 'fresh') root.dataset.session = 'fresh';
// Such as in a sandbox, where a host that does not allow it gives no modules.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) root.dataset.scripts = 'missing';
  },
  { capture: true },
);
addEventListener('astro:hydration-error', () => {
  root.dataset.scripts = 'missing';
});
timeTypefaces();
ignoreSecondPresses();
