import { inWords, type Problem } from '../problem.ts';
import type { Model } from '../schemas/model.ts';
import type { Context, Entry } from './check.ts';
import { unlessForward } from './drawn.ts';
import { duplicates } from './duplicates.ts';
import { unknownClaims, unlessKnown } from './references.ts';

export function checkModels(models: Entry<Model>[], { known }: Context): Problem[] {
  return models.flatMap((model) => {
    const { source, term, stages, ends = [], split } = model.data;
    return [
      ...unlessKnown(model, 'source', source, known.sources),
      ...unlessKnown(model, 'term', term, known.terms),
      ...duplicates(
        [
          ...stages.map(({ id }, index) => ({ name: id, field: `stages[${index}].id` })),
          ...ends.map(({ id }, index) => ({ name: id, field: `ends[${index}].id` })),
        ].map((each) => ({ ...each, file: model.file })),
        'in this file',
      ),
      ...stages.flatMap(({ claims, disputed }, index) => [
        ...unknownClaims(model, `stages[${index}].claims`, claims, known),
        ...(disputed
          ? unlessKnown(model, `stages[${index}].disputed`, disputed, known.tensions)
          : []),
      ]),
      ...ends.flatMap(({ claims }, index) =>
        unknownClaims(model, `ends[${index}].claims`, claims, known),
      ),
      ...(split ? unknownClaims(model, 'split.claims', split.claims, known) : []),
      ...checkSpans(model),
      ...checkNames(model),
      ...checkEnds(model),
      ...checkSplit(model),
    ];
  });
}

/** Stages follow each other along the time line: each runs forward, and starts after the one before it. */
function checkSpans({ file, data: { stages } }: Entry<Model>): Problem[] {
  return stages.flatMap(({ span }, index) => {
    const problem = (expected: string) => [
      { file, field: `stages[${index}].span`, found: inWords(span), expected },
    ];
    const backward = unlessForward({ file }, `stages[${index}].span`, span);
    if (backward.length > 0) return backward;
    const before = stages[index - 1];
    if (before && span[0] <= before.span[1]) {
      return problem(`a start after ${before.span[1]}, where the stage "${before.id}" ends`);
    }
    return [];
  });
}

/** A road is divided into stages, unless its source names none. */
function checkNames({ file, data: { stages } }: Entry<Model>): Problem[] {
  const only = stages.length === 1 ? stages[0] : undefined;
  if (!only || only.named === false) return [];
  return [
    {
      file,
      field: 'stages',
      found: 'one stage',
      expected: 'two or more, or one stretch with "named: false" where the source names no stages',
    },
  ];
}

/** Only a loop has a way back to its first stage. */
function checkEnds({ file, data: { ends = [], shape } }: Entry<Model>): Problem[] {
  return ends.flatMap(({ to }, index) =>
    to === 'first' && shape === 'line'
      ? [
          {
            file,
            field: `ends[${index}].to`,
            found: '"first"',
            expected: '"off", because the road is a line',
          },
        ]
      : [],
  );
}

/** The line across the road lies between two stages. */
function checkSplit(model: Entry<Model>): Problem[] {
  const { stages, split } = model.data;
  if (!split) return [];
  const names = new Set(stages.slice(0, -1).map(({ id }) => id));
  return unlessKnown(model, 'split.after', split.after, {
    kind: 'a stage of this model with another one after it',
    names,
  });
}
