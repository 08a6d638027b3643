import type { Problem } from '../problem.ts';
import type { Atlas } from '../schemas/atlas.ts';
import type { Context, Entry } from './check.ts';
import { unlessForward } from './drawn.ts';
import { duplicates } from './duplicates.ts';
import { type Reference, unknownClaims, unlessKnown } from './references.ts';

/** Everything that an atlas names exists: its models and their stages, its roads, words and sources, and what clashes. */
export function checkAtlases(entries: Entry<Atlas>[], context: Context): Problem[] {
  const { known } = context;
  return entries.flatMap((entry) => {
    const { file, data } = entry;
    const own = (kind: string, names: readonly string[]): Reference => ({
      kind: `${kind} of this atlas`,
      names: new Set(names),
    });
    const roads = own(
      'a road',
      data.roads.map(({ id }) => id),
    );
    const words = own(
      'a word',
      data.words.map(({ id }) => id),
    );
    const sources = own(
      'a source with a journey',
      data.journeys.map(({ source }) => source),
    );
    const stagesOf = stagesIn(data, context);
    return [
      ...unlessKnown(entry, 'case', data.case, known.cases),
      ...unlessKnown(entry, 'lines', data.lines, known.dividingLines),
      ...(['roads', 'words'] as const).flatMap((list) =>
        duplicates(
          data[list].map(({ id }, index) => ({ name: id, file, field: `${list}[${index}].id` })),
          'in this file',
        ),
      ),
      ...data.roads.flatMap(({ id, model, stages = [] }, index) => [
        ...unlessKnown(entry, `roads[${index}].model`, model, known.models),
        ...stages.flatMap((stage, place) =>
          unlessKnown(entry, `roads[${index}].stages[${place}]`, stage, stagesOf(id)),
        ),
      ]),
      ...data.words.flatMap(({ stretches }, index) => [
        ...duplicates(
          stretches.map(({ road, stage }, place) => ({
            name: `${stage} of ${road}`,
            file,
            field: `words[${index}].stretches[${place}]`,
          })),
          'in this list',
        ),
        ...stretches.flatMap(({ road, stage }, place) => {
          const field = `words[${index}].stretches[${place}]`;
          return [
            ...unlessKnown(entry, `${field}.road`, road, roads),
            ...unlessKnown(entry, `${field}.stage`, stage, stagesOf(road)),
          ];
        }),
      ]),
      ...duplicates(
        data.journeys.map(({ source }, index) => ({
          name: source,
          file,
          field: `journeys[${index}].source`,
        })),
        'in this file',
      ),
      ...data.journeys.flatMap(({ source, span, claims }, index) => [
        ...unlessKnown(entry, `journeys[${index}].source`, source, known.sources),
        ...unlessForward(entry, `journeys[${index}].span`, span),
        ...unknownClaims(entry, `journeys[${index}].claims`, claims, known),
      ]),
      ...data.presets.flatMap(({ tension, shows, only }, index) => {
        const field = `presets[${index}]`;
        return [
          ...unlessKnown(entry, `${field}.tension`, tension, known.tensions),
          ...('word' in shows ? unlessKnown(entry, `${field}.shows.word`, shows.word, words) : []),
          ...('source' in shows
            ? unlessKnown(entry, `${field}.shows.source`, shows.source, sources)
            : []),
          ...(only && 'sources' in only
            ? only.sources.flatMap((source, place) =>
                unlessKnown(entry, `${field}.only.sources[${place}]`, source, known.sources),
              )
            : []),
        ];
      }),
    ];
  });
}

/** The stages of the model of a road; of one that is not known, nothing is told twice. */
const stagesIn =
  ({ roads }: Atlas, { valid }: Context) =>
  (id: string): Reference => {
    const model = roads.find((road) => road.id === id)?.model;
    const data = valid.models.find((each) => each.id === model)?.data;
    return {
      kind: `a stage of ${model ?? id}`,
      names: new Set(data?.stages.map((stage) => stage.id)),
      isPartial: data === undefined,
    };
  };
