import { matchesOf } from './matching.ts';

/** As many words as fit under the field of a phone above its keyboard. */
const most = 6;

/**
 * Narrows the list of words down to those that fit what is typed, the best first, and follows the best one when the field
 * is sent off. At first the list holds the usual words; the others come out of their folds. Whole items are moved, so that
 * a translated page stays translated.
 */
function connect(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const list = form.querySelector('[data-word-list]');
  if (!field || !list) return;
  const usual = [...list.children];
  // Of what fits equally well, one word comes before two of them.
  const items = [
    ...form.querySelectorAll<HTMLElement>('li:not([data-pair])'),
    ...form.querySelectorAll<HTMLElement>('li[data-pair]'),
  ];
  const names = items.map((item) => [...item.querySelectorAll<HTMLElement>('[data-name]')]);
  // Read before the page is translated: a word was heard in the language of the page, or in the other one.
  const written = names.map((all) => all.map(({ textContent }) => textContent));

  const tell = (told: 'found' | 'none' | undefined, count = 0) => {
    for (const each of form.querySelectorAll<HTMLElement>('[data-told]'))
      each.hidden = each.dataset.told !== told;
    const number = form.querySelector('[data-word-count]');
    if (number) number.textContent = String(count);
  };

  const show = () => {
    const isEmpty = field.value.trim() === '';
    const matches = matchesOf(field.value, written).slice(0, most);
    const found = matches.flatMap(({ entry }) => items[entry] ?? []);
    // Where nothing fits, all of them are there to choose from.
    for (const item of items)
      item.hidden = isEmpty ? !usual.includes(item) : found.length > 0 && !found.includes(item);
    for (const item of items) item.toggleAttribute('data-best', item === found[0]);
    for (const [entry, all] of names.entries()) {
      const match = matches.find((each) => each.entry === entry);
      for (const [place, name] of all.entries()) name.hidden = place > 0 && place !== match?.name;
    }
    list.append(...found, ...items.filter((item) => !found.includes(item)));
    if (isEmpty) tell(undefined);
    else tell(found.length > 0 ? 'found' : 'none', found.length);
    return found[0];
  };

  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const best = show();
    if (best) best.querySelector('a')?.click();
    else field.focus();
  });
  // What a browser has kept of the field.
  if (field.value) show();
}

const form = document.querySelector<HTMLFormElement>('[data-word-field]');
if (form) connect(form);
