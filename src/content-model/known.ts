import { type CollectionName, collectionNames, collections } from './collections.ts';
import type { Known, Reference } from './checks/references.ts';
import { countNames } from './counts.ts';
import type { RawContent } from './read.ts';
import { idPattern } from './schemas/basics.ts';

/**
 * The names of all that exists. A file that breaks its schema counts too: it is told once, not again by everyone who
 * refers to it.
 */
export function knownIn({ files }: RawContent): Known {
  // A file that says nothing of what others name, or is not there: that is told once, and not by everyone who names it.
  const lacks = (name: CollectionName, namesSome: (data: unknown) => boolean = isGroup) =>
    files[name].length === 0 || files[name].some(({ data }) => !namesSome(data));
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
    return Array.isArray(list) ? list.map((item) => keyed(item).id) : [];
  });
  return {
    ...references,
    counts: { kind: 'the name of a count', names: new Set(countNames) },
    claims: {
      kind: 'a claim of a source in content/sources',
      names: new Set(claims),
      isPartial: lacks('sources', (data) => isGroup(keyed(data).claims)),
    },
    items: {
      kind: 'a quiz item in content/lessons',
      names: new Set(items.filter(isId)),
      // An item without an id may be the one that is meant.
      isPartial:
        items.some((item) => !isId(item)) ||
        lacks('quizzes', (data) => Array.isArray(keyed(data).items)),
    },
  };
}

const isGroup = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const keyed = (data: unknown): Record<string, unknown> => (isGroup(data) ? data : {});

const isId = (value: unknown): value is string =>
  typeof value === 'string' && idPattern.test(value);

const keysOf = (data: unknown): string[] => Object.keys(keyed(data));
