import type { Model } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { stageMapStrings } from './strings.ts';

/**
 * Where the reader is, in one line: a stage, or one of the ways that the road takes after the last.
 * @param id of a stage or an end; one that the model does not have is the first stage
 */
export function describeStop(
  { stages, ends = [] }: Model,
  id: string | undefined,
  language: Language,
): string {
  const strings = stageMapStrings[language];
  const end = ends.find((each) => each.id === id);
  if (end) return strings.statusOfEnd(stages.length, end.name[language]);
  const place = Math.max(
    0,
    stages.findIndex((stage) => stage.id === id),
  );
  const stage = stages[place];
  if (stage?.named === false) return strings.statusOfUnnamed(stage.name[language]);
  return strings.status(place + 1, stages.length, stage?.name[language] ?? '');
}
