import { passingStorage, readerStorage } from '../browser/storage.ts';
import { type ChosenStore, openChosen } from './chosen.ts';
import type { ProgressRecord, Standing } from './contract.ts';
import { isEmpty, without, withAttempt, withRead } from './record.ts';
import { whenRead } from './reading.ts';
import { type Kept, isSetAside, openStore, progressKey, type Trouble } from './store.ts';

const all = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector));

/** Keeps the progress of whoever reads this page, and shows it in the header, at the sheets and to the other scripts. */
export function connectProgress(): void {
  const store = openStore(readerStorage);
  const chosen = openChosen(passingStorage);

  let told: Trouble | undefined;
  const show = ({ record, trouble }: Kept) => {
    showBadge(record);
    for (const lesson of all('[data-progress-lesson]')) {
      lesson.toggleAttribute('data-read', record.read.has(lesson.dataset.progressLesson ?? ''));
    }
    if (trouble) showTrouble(trouble);
    else if (told && !isSetAside(told)) hideTrouble();
    told = trouble ?? told;
    const detail: Standing = { ...record, choices: chosen.choices };
    document.dispatchEvent(new CustomEvent('progress:changed', { detail }));
  };
  const change = (edit: (record: ProgressRecord) => ProgressRecord) => {
    show(store.change(edit));
  };
  const reload = () => {
    show(store.load());
  };

  document.addEventListener('progress:wanted', reload);
  document.addEventListener('progress:answered', ({ detail: { item, attempt } }) => {
    chosen.keep(item, []);
    change((record) => withAttempt(record, item, attempt));
  });
  document.addEventListener('progress:chosen', ({ detail: { item, chosen: now } }) => {
    chosen.keep(item, now);
  });
  connectPredictions(chosen);
  document.addEventListener('progress:erase', ({ detail }) => {
    // What is in view at this moment, or passes on the way up, must not count as reading it again.
    stopReading();
    // What led there folds up again, so that the next press erases nothing more.
    for (const steps of all('[data-start-over]')) steps.removeAttribute('open');
    chosen.forget(
      detail === 'everything' ? undefined : [...detail.items, `predict-${detail.lesson}`],
    );
    if (detail === 'everything') {
      // It may say that something has been set aside, which goes as well.
      hideTrouble();
      show(store.erase());
    } else change((record) => without(record, detail.lesson, detail.items));
  });
  addEventListener('storage', ({ key }) => {
    // The key is null when everything was cleared at once.
    if (key === progressKey || key === null) reload();
  });
  // A page taken out of the back/forward cache missed what other pages have stored since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) reload();
  });
  let before: EventTarget | null = null;
  document.addEventListener('focusin', ({ target, relatedTarget }) => {
    if (isDismissal(target)) before = relatedTarget;
  });
  document.addEventListener('click', ({ target }) => {
    if (!isDismissal(target)) return;
    hideTrouble();
    // The notice goes, and must not take the focus along.
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  });

  reload();
  const stopReading = whenRead((lesson) => {
    change((record) => withRead(record, lesson));
  });
}

/** Keeps what is predicted, which nothing checks, for as long as the tab is open. */
function connectPredictions({ choices, keep }: ChosenStore): void {
  const radios = all('[data-progress-predicts] input') as HTMLInputElement[];
  for (const radio of radios) {
    const isKept = choices.get(radio.name)?.includes(radio.value);
    // What the reader has chosen before this came, or the browser has put back, is newer.
    if (isKept && !radios.some(({ name, checked }) => checked && name === radio.name))
      radio.checked = true;
    radio.addEventListener('change', () => keep(radio.name, [radio.value]));
  }
}

const isDismissal = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-progress-dismiss]') !== null;

function showBadge(record: ProgressRecord): void {
  for (const badge of all('[data-progress-badge]')) {
    badge.toggleAttribute('data-known', !isEmpty(record));
  }
  for (const count of all('[data-progress-count]')) count.textContent = String(record.read.size);
}

function showTrouble(trouble: Trouble): void {
  for (const notice of all('[data-progress-notice]')) {
    const sentence = notice.querySelector(`[data-progress-trouble="${trouble}"]`);
    if (sentence) notice.querySelector('[role=status]')?.replaceChildren(sentence.cloneNode(true));
    notice.toggleAttribute('data-shown', true);
    // Not by `html:has(…)`: then each answer would have the browser look through the whole page for a notice.
    document.documentElement.toggleAttribute('data-notice-shown', true);
  }
}

function hideTrouble(): void {
  for (const notice of all('[data-progress-notice]')) {
    notice.querySelector('[role=status]')?.replaceChildren();
    notice.toggleAttribute('data-shown', false);
  }
  document.documentElement.removeAttribute('data-notice-shown');
}
