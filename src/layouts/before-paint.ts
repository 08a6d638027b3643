import { ignoreSecondPresses } from '../browser/second-press.ts';
import { printModeOf } from '../print/print-mode.ts';
import { progressKey } from '../progress/store.ts';
import { keptTheme, showTheme } from '../theme/theme-dom.ts';
import { timeTypefaces } from './typefaces.ts';

// Runs before the first paint, so that neither the chosen theme nor the embedded view flashes, and the quiz does not
// show itself empty to a reader whose answers are about to be put back. And before the first press.
const root = document.documentElement;
showTheme(keptTheme() ?? 'system');
try {
  if (localStorage.getItem(progressKey)) root.dataset.progress = '';
} catch {
  // A browser that refuses storage has nothing to put back.
}
const print = printModeOf(location.search);
if (print) root.dataset.print = print;
if (new URLSearchParams(location.search).get('embed') === '1') root.dataset.embed = '';
timeTypefaces();
ignoreSecondPresses();
