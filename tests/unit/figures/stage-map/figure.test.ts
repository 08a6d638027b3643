import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/i18n/languages.ts';
import { describeStage } from '../../../../src/figures/stage-map/describe.ts';
import { stageMap } from '../../../../src/figures/stage-map/figure.ts';
import { present } from '../../../support/present.ts';
import { models } from './models.ts';

const model = present(models[0]);
const first = present(model.stages[0]);
const second = present(model.stages[1]);
const count = model.stages.length;

describe('a stage in one line', () => {
  test('is the one that is chosen, with its place, in both languages', () => {
    const state = { stage: new Set([second.id]) };
    expect(stageMap.describe(model, state, 'en')).toBe(`Stage 2 of ${count}: ${second.name.en}`);
    expect(stageMap.describe(model, state, 'nl')).toBe(`Fase 2 van ${count}: ${second.name.nl}`);
  });

  test.each([{}, { stage: new Set(['nowhere']) }])('is the first for %o', (state) => {
    expect(stageMap.describe(model, state, 'en')).toBe(`Stage 1 of ${count}: ${first.name.en}`);
  });

  test('does not exist behind the last stage', () => {
    expect(() => describeStage(model, count, 'en')).toThrow(RangeError);
  });
});

describe('what the stage map asks of a model', () => {
  test.each(models)('$id has it', (each) => {
    expect(stageMap.problems?.(each)).toEqual([]);
  });

  test.each(languages)('a name of more than 22 characters is told (%s)', (language) => {
    const name = { ...first.name, [language]: 'x'.repeat(23) };
    const stages = [{ ...first, name }, ...model.stages.slice(1)];
    expect(stageMap.problems?.({ ...model, stages })).toEqual([
      {
        field: `stages[0].name.${language}`,
        found: `"${'x'.repeat(23)}" (23 characters)`,
        expected: 'at most 22 characters, for more have no room on the map',
      },
    ]);
  });
});
