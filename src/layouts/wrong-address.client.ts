import { type WrongPart, wrongParts } from './wrong-address.ts';

/** The longest part that is told in full, in characters. */
const longestShown = 40;
const cut = (text: string) =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;

const listed = (parts: readonly string[]) => parts.map(cut).join(', ');

/** What is told of the address now, if anything. */
let told: HTMLElement | undefined;

/** Marks an entry of the history whose sentence has been shown: Back leads to where the reader was in it. */
const isTold = 'told';

/**
 * Tells the reader which parts of the page's address mean nothing, in words that stand in the page, and takes back what was
 * told of another address.
 * @param jump what changed the address of the page since it was opened, if anything
 */
export function tellWrongAddress(jump?: Event): void {
  const all = [...document.querySelectorAll('[name], [id]')];
  const wrong = wrongParts(location.search, location.hash, {
    fields: all.map((each) => each.getAttribute('name') ?? '').filter((name) => name.includes('.')),
    ids: all.map(({ id }) => id).filter(Boolean),
  });
  const next = wrong.length > 0 ? sentencesOf(wrong) : undefined;
  // What is told already would be read aloud once more.
  if (next?.textContent !== told?.textContent) {
    told?.remove();
    told = next;
    if (next) document.querySelector('[data-wrong-address]')?.append(next, ' ');
  }
  if (history.state !== null || !wrong.some(({ text }) => text.startsWith('#'))) return;
  // A jump that leads nowhere leaves the reader where they are, out of sight of what is told of it.
  if (jump) scrollTo({ top: 0 });
  history.replaceState(isTold, '');
}

function sentencesOf(wrong: readonly WrongPart[]): HTMLElement {
  const sentences = document.createElement('span');
  const words = (name: string, parts: readonly string[]) => {
    const copy = document.querySelector(`[data-wrong-words="${name}"]`)?.cloneNode(true);
    if (!(copy instanceof HTMLElement) || parts.length === 0) return [];
    copy.querySelector('[data-parts]')?.replaceChildren(listed(parts));
    return [copy];
  };
  sentences.append(
    ...words(
      'skipped',
      wrong.map(({ text }) => text),
    ),
    ' ',
    ...words(
      'meant',
      wrong.flatMap(({ meant }) => meant ?? []),
    ),
  );
  return sentences;
}
