import type { Problem } from '../problem.ts';
import type { Tactics } from '../schemas/tactics.ts';
import type { Context, Entry } from './check.ts';
import { unknownClaims, unlessKnown } from './references.ts';

export function checkTactics(tactics: Entry<Tactics>[], { known, valid }: Context): Problem[] {
  return tactics.flatMap((entry) => {
    const model = valid.models.find(({ id }) => id === entry.id);
    const stages = {
      kind: `a stage of ${model?.file ?? ''}`,
      names: new Set(model?.data.stages.map(({ id }) => id)),
    };
    return [
      ...unlessKnown(entry, 'file', entry.id, known.models),
      ...Object.entries(entry.data.stages).flatMap(([stage, list]) => [
        ...(model ? unlessKnown(entry, `stages.${stage}`, stage, stages) : []),
        ...list.flatMap(({ claims }, index) =>
          unknownClaims(entry, `stages.${stage}[${index}].claims`, claims, known),
        ),
      ]),
    ];
  });
}
