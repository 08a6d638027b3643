import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/i18n/languages.ts';
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

  test('is no stage where the source names none', () => {
    const unnamed = present(models.find(({ stages }) => stages[0]?.named === false));
    const name = present(unnamed.stages[0]).name;
    expect(stageMap.describe(unnamed, {}, 'en')).toBe(`A stretch without stages: ${name.en}`);
    expect(stageMap.describe(unnamed, {}, 'nl')).toBe(`Een stuk weg zonder fasen: ${name.nl}`);
  });

  test('can be one of the ways after the last stage', () => {
    const forking = present(models.find(({ ends }) => ends));
    const end = present(forking.ends?.[1]);
    const state = { stage: new Set([end.id]) };
    expect(stageMap.describe(forking, state, 'en')).toBe(
      `After stage ${forking.stages.length} of ${forking.stages.length}: ${end.name.en}`,
    );
  });
});

describe('what the stage map asks of a model', () => {
  test.each(models)('$id has it', (each) => {
    expect(stageMap.problems?.(each)).toEqual([]);
  });

  test.each(languages)('a name of more than 26 characters is told (%s)', (language) => {
    const name = { ...first.name, [language]: 'x'.repeat(27) };
    const stages = [{ ...first, name }, ...model.stages.slice(1)];
    expect(stageMap.problems?.({ ...model, stages })).toEqual([
      {
        field: `stages[0].name.${language}`,
        found: `"${'x'.repeat(27)}" (27 characters)`,
        expected: 'at most 26 characters, for more have no room on the map',
      },
    ]);
  });

  test('a fork after a last stage that leaves it no room is told', () => {
    const forking = present(models.find(({ ends }) => ends));
    const last = present(forking.stages.at(-1));
    const stages = [...forking.stages.slice(0, -1), { ...last, span: [7, 9] as [number, number] }];
    expect(stageMap.problems?.({ ...forking, stages }).map(({ field }) => field)).toEqual(['ends']);
  });
});
