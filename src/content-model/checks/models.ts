import { inWords, type Problem } from '../problem.ts';
import type { Model } from '../schemas.ts';
import { duplicates } from './duplicates.ts';
import { aTerm, type Known, unknownClaims, unlessKnown } from './references.ts';
import type { Entry } from './validate.ts';

export function checkModels(models: Entry<Model>[], known: Known): Problem[] {
  return models.flatMap((model) => [
    ...unlessKnown(
      model,
      'source',
      model.data.source,
      known.sources,
      'a source in content/sources',
    ),
    ...unlessKnown(model, 'term', model.data.term, known.terms, aTerm),
    ...duplicates(
      model.data.stages.map(({ id }, index) => ({
        name: id,
        file: model.file,
        field: `stages[${index}].id`,
      })),
      'in this file',
    ),
    ...model.data.stages.flatMap((stage, index) =>
      unknownClaims(model, `stages[${index}].claims`, stage.claims, known),
    ),
    ...checkSpans(model),
  ]);
}

/** Stages follow each other along the time line: each runs forward, and starts after the one before it. */
function checkSpans({ file, data: { stages } }: Entry<Model>): Problem[] {
  return stages.flatMap(({ span }, index) => {
    const problem = (expected: string) => [
      { file, field: `stages[${index}].span`, found: inWords(span), expected },
    ];
    if (span[0] > span[1]) return problem('a first moment that is not after the last');
    const before = stages[index - 1];
    if (before && span[0] <= before.span[1]) {
      return problem(`a start after ${before.span[1]}, where the stage "${before.id}" ends`);
    }
    return [];
  });
}
