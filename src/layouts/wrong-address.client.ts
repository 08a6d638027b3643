import { type WrongPart, wrongParts } from './wrong-address.ts';

/** The longest part that is told in full, in characters. */
const longestShown = 40;
const cut = (text: string) =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;

const listed = (parts: readonly string[]) => parts.map(cut).join(', ');

/** Tells the reader which parts of the page's address mean nothing, in words that stand in the page. */
export function tellWrongAddress(): void {
  const all = [...document.querySelectorAll('[name], [id]')];
  const wrong = wrongParts(location.search, location.hash, {
    fields: all.map((each) => each.getAttribute('name') ?? '').filter((name) => name.includes('.')),
    ids: all.map(({ id }) => id).filter(Boolean),
  });
  if (wrong.length > 0) tell(wrong);
}

function tell(wrong: readonly WrongPart[]): void {
  const place = document.querySelector('[data-wrong-address]');
  const words = (name: string, parts: readonly string[]) => {
    const copy = document.querySelector(`[data-wrong-words="${name}"]`)?.cloneNode(true);
    if (!(copy instanceof HTMLElement) || parts.length === 0) return [];
    copy.querySelector('[data-parts]')?.replaceChildren(listed(parts));
    return [copy];
  };
  place?.append(
    ...words(
      'skipped',
      wrong.map(({ text }) => text),
    ),
    ' ',
    ...words(
      'meant',
      wrong.flatMap(({ meant }) => meant ?? []),
    ),
    ' ',
  );
}
