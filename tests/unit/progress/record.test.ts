import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressRecord } from '../../../src/progress/contract.ts';
import { currentVersion } from '../../../src/progress/migrations.ts';
import { keptAs } from '../../../src/progress/kept-as.ts';
import {
  emptyRecord,
  isEmpty,
  readRecord,
  withAttempt,
  without,
  withRead,
  writeRecord,
} from '../../../src/progress/record.ts';

const outcome = fc.constantFrom('wrong', 'partial', 'right');
const attempt = fc.record({ chosen: fc.array(fc.string()), outcome, first: outcome });
// Names that every object has, or that change an object when they are set, are where such a reader goes wrong.
const id = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'));
const records: fc.Arbitrary<ProgressRecord> = fc.record({
  read: fc.array(id).map((ids) => new Set(ids)),
  items: fc.array(fc.tuple(id, attempt)).map((items) => new Map(items)),
});

const known = (text: string) => {
  const reading = readRecord(text);
  if (reading.kind !== 'known') throw new Error(`${reading.kind}: ${text}`);
  return reading.record;
};

const damaged = { kind: 'damaged', record: emptyRecord };

describe('what is written', () => {
  test('reads back the same', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(known(writeRecord(record))).toEqual(record);
      }),
    );
  });

  test('has the documented shape', () => {
    const kettle = { chosen: ['b'], outcome: 'wrong', first: 'wrong' } as const;
    const record = withRead(withAttempt(emptyRecord, 'cj-kettle', kettle), 'lesson');
    expect(JSON.parse(writeRecord(record))).toEqual({
      version: currentVersion,
      read: ['lesson'],
      items: { 'cj-kettle': kettle },
    });
  });
});

describe('a record of version 1', () => {
  const text = readFileSync(new URL('../../fixtures/progress/v1.json', import.meta.url), 'utf8');

  test('reads forever', () => {
    const record = known(text);
    expect([...record.read]).toEqual(['what-is-a-customer-journey', 'a-sheet-that-was-taken-out']);
    expect([...record.items]).toEqual([
      ['cj-kettle', { chosen: ['b'], outcome: 'wrong', first: 'wrong' }],
      ['cj-hairdresser', { chosen: ['a', 'b'], outcome: 'partial', first: 'partial' }],
      ['pc-mattress', { chosen: ['b', 'c'], outcome: 'right', first: 'wrong' }],
      ['a-question-that-was-taken-out', { chosen: ['d'], outcome: 'right', first: 'right' }],
    ]);
  });
});

describe('a question of a record of version 1', () => {
  const { items } = known(
    readFileSync(new URL('../../fixtures/progress/v1.json', import.meta.url), 'utf8'),
  );

  test('counts in its own lesson', () => {
    expect(items.get(keptAs('pc-mattress', 'journey-versus-purchase-cycle', false))).toBeDefined();
  });

  test('is asked afresh in a later one', () => {
    expect(items.get(keptAs('pc-mattress', 'a-later-lesson', true))).toBeUndefined();
  });
});

describe('reading', () => {
  test.each([
    ['no JSON', '{"version":1'],
    ['an empty text', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '7'],
    ['no version', '{"read":[],"items":{}}'],
    ['a version that is a text', '{"version":"1","read":[],"items":{}}'],
    ['a version that is no whole number', '{"version":1.5,"read":[],"items":{}}'],
    ['version 0', '{"version":0,"read":[],"items":{}}'],
    ['an endless version', '{"version":1e999,"read":[],"items":{}}'],
    ['no list of what was read', '{"version":1,"items":{}}'],
    ['a lesson that is no text', '{"version":1,"read":[1],"items":{}}'],
    ['no items', '{"version":1,"read":[]}'],
    ['items in a list', '{"version":1,"read":[],"items":[]}'],
    ['an item that is null', '{"version":1,"read":[],"items":{"a":null}}'],
    [
      'an item without a choice',
      '{"version":1,"read":[],"items":{"a":{"outcome":"right","first":"right"}}}',
    ],
    [
      'a choice that is no text',
      '{"version":1,"read":[],"items":{"a":{"chosen":[1],"outcome":"right","first":"right"}}}',
    ],
    [
      'an unknown outcome',
      '{"version":1,"read":[],"items":{"a":{"chosen":["a"],"outcome":"great","first":"right"}}}',
    ],
    [
      'no first outcome',
      '{"version":1,"read":[],"items":{"a":{"chosen":["a"],"outcome":"right"}}}',
    ],
  ])('finds %s damaged', (_, text) => {
    expect(readRecord(text)).toEqual(damaged);
  });

  test('loses of what is damaged nothing that is whole', () => {
    const whole = { chosen: ['a'], outcome: 'right', first: 'wrong' };
    const broken = JSON.stringify({
      version: 1,
      read: ['a-lesson', null],
      items: { whole, broken: { ...whole, chosen: 'a' } },
    });
    const record = { read: new Set(['a-lesson']), items: new Map([['whole', whole]]) };
    expect(readRecord(broken)).toEqual({ kind: 'damaged', record });
  });

  test('never throws and never guesses, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((v) => JSON.stringify(v)),
        ),
        (text) => {
          expect(readRecord(text)).toEqual(damaged);
        },
      ),
    );
  });

  test('leaves a later version alone, whatever it holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: currentVersion + 1 }), fc.jsonValue(), (version, more) => {
        expect(readRecord(JSON.stringify({ version, more }))).toEqual({ kind: 'newer' });
      }),
    );
  });
});

describe('migrating', () => {
  // A made-up history: version 1 counted attempts only, version 2 gave items a list, version 3 is the shape of today.
  const steps = [
    (stored: unknown) => {
      const { done } = stored as { done: string[] };
      return { read: [], items: done.map((item) => ({ item, chosen: ['a'] })) };
    },
    (stored: unknown) => {
      const { read, items } = stored as {
        read: string[];
        items: { item: string; chosen: string[] }[];
      };
      return {
        read,
        items: Object.fromEntries(
          items.map(({ item, chosen }) => [item, { chosen, outcome: 'right', first: 'right' }]),
        ),
      };
    },
  ];
  const attempt = { chosen: ['a'], outcome: 'right', first: 'right' };

  test('takes every step from the oldest version', () => {
    const reading = readRecord('{"version":1,"done":["x"]}', steps);
    expect(reading).toEqual({
      kind: 'known',
      record: { read: new Set(), items: new Map([['x', attempt]]) },
    });
  });

  test('takes only the steps that are still to come', () => {
    const reading = readRecord(
      '{"version":2,"read":["l"],"items":[{"item":"x","chosen":["a"]}]}',
      steps,
    );
    expect(reading).toEqual({
      kind: 'known',
      record: { read: new Set(['l']), items: new Map([['x', attempt]]) },
    });
  });

  test('takes no step from the version of today', () => {
    const reading = readRecord('{"version":3,"read":["l"],"items":{}}', steps);
    expect(reading).toEqual({ kind: 'known', record: { read: new Set(['l']), items: new Map() } });
  });

  test('knows what is later than its last step', () => {
    expect(readRecord('{"version":4,"read":[],"items":{}}', steps)).toEqual({ kind: 'newer' });
  });

  test('finds a record damaged that a step cannot make sense of', () => {
    expect(readRecord('{"version":1}', steps)).toEqual(damaged);
  });

  test('checks what the steps make of it', () => {
    const reading = readRecord('{"version":1}', [() => ({ read: 'all', items: {} })]);
    expect(reading).toEqual(damaged);
  });
});

describe('changing', () => {
  test('never changes the record it starts from', () => {
    const attempt = { chosen: ['a'], outcome: 'right', first: 'right' } as const;
    withRead(emptyRecord, 'lesson');
    withAttempt(emptyRecord, 'item', attempt);
    expect(isEmpty(emptyRecord)).toBe(true);
  });

  test('reading a lesson twice changes nothing', () => {
    const once = withRead(emptyRecord, 'lesson');
    expect(withRead(once, 'lesson')).toBe(once);
  });

  test('starting a sheet over takes its own part away and nothing else', () => {
    fc.assert(
      fc.property(records, fc.string(), fc.array(fc.string()), (record, lesson, items) => {
        const left = without(record, lesson, items);
        for (const id of record.read) expect(left.read.has(id)).toBe(id !== lesson);
        for (const [id, kept] of record.items) {
          expect(left.items.get(id)).toBe(items.includes(id) ? undefined : kept);
        }
      }),
    );
  });

  test('starting a sheet over removes what it names', () => {
    const attempt = { chosen: ['a'], outcome: 'right', first: 'right' } as const;
    const record = withRead(withAttempt(emptyRecord, 'item', attempt), 'lesson');
    expect(isEmpty(without(record, 'lesson', ['item']))).toBe(true);
  });

  test('starting a sheet over leaves what another one asked again, and the other way round', () => {
    const attempt = { chosen: ['a'], outcome: 'right', first: 'right' } as const;
    const [own, again] = [keptAs('item', 'first', false), keptAs('item', 'third', true)];
    const both = [own, again].reduce(
      (record, item) => withAttempt(record, item, attempt),
      emptyRecord,
    );
    expect([...without(both, 'first', [own]).items.keys()]).toEqual([again]);
    expect([...without(both, 'third', [again]).items.keys()]).toEqual([own]);
  });
});
