import { type CollectionName, collectionNames, collections } from './collections.ts';
import type { Known, Reference } from './checks/references.ts';
import { countNames } from './counts.ts';
import type { RawContent } from './read.ts';

/**
 * The names of all that exists. A file that breaks its schema counts too: it is told once, not again by everyone who
 * refers to it.
 */
export function knownIn({ files }: RawContent): Known {
  const lacks = (name: CollectionName) => files[name].some(({ data }) => data === undefined);
  const references = Object.fromEntries(
    collectionNames.map((name) => {
      const { called, path, holds } = collections[name];
      const names = files[name].flatMap(({ id, data }) =>
        holds === 'entry' ? [id] : keysOf(data),
      );
      const place = path.replace(/\/<.*$/, '');
      const kind = `${called} in content/${place}`;
      return [name, { kind, names: new Set(names), isPartial: holds === 'entries' && lacks(name) }];
    }),
  ) as unknown as Record<CollectionName, Reference>;
  const claims = files.sources.flatMap(({ data }) => keysOf(keyed(data).claims));
  const items = files.quizzes.flatMap(({ data }) => {
    const list = keyed(data).items;
    return Array.isArray(list) ? list.map((item) => String(keyed(item).id)) : [];
  });
  return {
    ...references,
    counts: { kind: 'the name of a count', names: new Set(countNames) },
    claims: {
      kind: 'a claim of a source in content/sources',
      names: new Set(claims),
      isPartial: lacks('sources'),
    },
    items: {
      kind: 'a quiz item in content/lessons',
      names: new Set(items),
      isPartial: lacks('quizzes'),
    },
  };
}

const keyed = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};

const keysOf = (data: unknown): string[] => Object.keys(keyed(data));
