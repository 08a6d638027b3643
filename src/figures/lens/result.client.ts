import { keepInPlace } from '../../browser/keep-in-place.ts';
import { silence } from '../../browser/silence.ts';
import { isLanguage } from '../../i18n/languages.ts';
import { describeResult, describeState } from './describe.ts';
import { chooseLens, holdsAnswer, readInputs } from './dom.ts';
import { hasPredicted, nearestLenses, type TouchpointVerdicts } from './prediction.ts';
import { type LensName, lensNames } from './state.ts';

/** How long the ticket lies under each lens, in milliseconds, when the answer is shown. */
const stay = 1200;

function element(name: 'span' | 'b', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/**
 * What needs a script: where the reader is, how the prediction came out, and the round past all lenses when the answer is
 * shown. Everything else is inputs and styles, so a reader whom this never reaches misses no control.
 * @param told where it is told, which carries what it is told from
 */
export function connectResult(told: HTMLElement): void {
  const figure = told.closest('figure');
  const touchpoints = JSON.parse(told.dataset.touchpoints ?? '[]') as TouchpointVerdicts[];
  const language = told.dataset.language ?? '';
  if (!figure || !isLanguage(language)) return;
  let next: ReturnType<typeof setTimeout> | undefined;
  let own = false;
  let isRound = false;
  let said = '';

  const show = () => {
    const state = readInputs(figure);
    const status = describeState(state, touchpoints, language);
    const result = state.revealed ? describeResult(state, touchpoints, language) : '';
    // Compared with what was said, not with what stands there, which a page translator may have replaced.
    if (said === status + result) return;
    said = status + result;
    const line = element('span', result ? `${status}. ` : status);
    line.classList.toggle('visually-hidden', result !== '');
    told.replaceChildren(line, ...(result ? [element('b', result)] : []));
  };
  const map = told.closest<HTMLElement>('.lens');
  const look = (through: LensName) => {
    own = true;
    map?.toggleAttribute('data-round', isRound);
    chooseLens(figure, through);
    own = false;
  };
  // The ticket lies under one lens after the other, and last under the reader's own. Rows stay where they are meanwhile, and
  // until the reader does something else: styles ask for `data-round`.
  const layUnder = ([lens, ...others]: readonly LensName[]) => {
    if (lens) look(lens);
    if (others.length > 0) next = setTimeout(layUnder, stay, others);
    else show();
  };
  figure.addEventListener('change', ({ target, isTrusted }) => {
    if (own) return;
    clearTimeout(next);
    if (map?.hasAttribute('data-round') && target instanceof Element) {
      keepInPlace(target, () => map.removeAttribute('data-round'));
    }
    const { guess, revealed } = readInputs(figure);
    if (!revealed || !isTrusted || !holdsAnswer(figure, target)) {
      show();
      return;
    }
    const reader = hasPredicted(touchpoints, guess) ? nearestLenses(touchpoints, guess) : [];
    const round = [...lensNames, ...reader.slice(0, 1)];
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    isRound = !still;
    layUnder(isRound ? round : round.slice(-1));
  });
  silence([told]);
  show();
}
