import { momentName } from '../../content-model/moments.ts';
import type { Atlas } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { capital } from '../../i18n/numbers.ts';
import type { FigureState } from '../figure.ts';
import { momentOf } from './moment-ids.ts';
import { atlasStrings } from './strings.ts';

export type AtlasField =
  'mode' | 'moment' | 'guess' | 'show' | 'word' | 'source' | 'terms' | 'sources';

/** The moment that an atlas opens at: the one with many names that few would call the same. */
export const firstShown = 7;

/** What is looked at, and the answer where the atlas itself holds it. */
export function describe(
  { words, journeys, happens }: Pick<Atlas, 'words' | 'journeys' | 'happens'>,
  state: FigureState<AtlasField>,
  language: Language,
): string {
  const strings = atlasStrings[language];
  const chosen = (field: AtlasField) => [...(state[field] ?? [])][0];
  const mode = chosen('mode');
  if (mode === 'word') {
    const word = words.find(({ id }) => id === chosen('word')) ?? words[0];
    return word ? `${capital(word.name[language])}: ${word.answer[language]}` : '';
  }
  if (mode === 'source') {
    const journey = journeys.find(({ source }) => source === chosen('source')) ?? journeys[0];
    return journey ? `${capital(strings.source(journey.source))}: ${journey.why[language]}` : '';
  }
  const id = chosen('moment');
  const moment = id === undefined ? firstShown : momentOf(id);
  return `${capital(momentName(moment, language))}: ${happens[moment - 1]?.[language] ?? ''} ${strings.whatIsItCalled}`;
}
