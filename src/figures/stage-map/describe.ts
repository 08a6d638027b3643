import type { Model } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { stageMapStrings } from './strings.ts';

/**
 * The stage that the reader looks at, in one line.
 * @param index its place in the model, counted from 0
 * @throws RangeError when the model has no such stage
 */
export function describeStage({ stages }: Model, index: number, language: Language): string {
  const stage = stages[index];
  if (!stage) throw new RangeError(`There is no stage ${index + 1} of ${stages.length}`);
  return stageMapStrings[language].status(index + 1, stages.length, stage.name[language]);
}
