import { describe, expect, test } from 'vitest';
import { readRecord, withAttempt, withRead, emptyRecord } from '../../../src/progress/record.ts';
import { damagedKey, openStore, progressKey, type Store } from '../../../src/progress/store.ts';

/** A storage with room for this many characters. */
class FakeStorage implements Storage {
  readonly texts = new Map<string, string>();
  room = Infinity;

  get length() {
    return this.texts.size;
  }
  key = (index: number) => [...this.texts.keys()][index] ?? null;
  getItem = (key: string) => this.texts.get(key) ?? null;
  removeItem = (key: string) => void this.texts.delete(key);
  clear = () => {
    this.texts.clear();
  };
  setItem = (key: string, text: string) => {
    const others = [...this.texts].filter(([each]) => each !== key);
    if (
      others.reduce((sum, [k, t]) => sum + k.length + t.length, key.length + text.length) >
      this.room
    ) {
      throw new DOMException('no room', 'QuotaExceededError');
    }
    this.texts.set(key, text);
  };
}

const attempt = { chosen: ['a'], outcome: 'right', first: 'right' } as const;
const readLesson = (id: string) => (record: typeof emptyRecord) => withRead(record, id);
const refused = () => {
  throw new DOMException('denied', 'SecurityError');
};
const stored = (storage: FakeStorage) => readRecord(storage.texts.get(progressKey) ?? '');

describe('a storage that works', () => {
  test('starts empty, without trouble and without writing anything', () => {
    const storage = new FakeStorage();
    expect(openStore(() => storage).load()).toEqual({ record: emptyRecord });
    expect(storage.length).toBe(0);
  });

  test('gives the next visit what this one kept', () => {
    const storage = new FakeStorage();
    const store = openStore(() => storage);
    store.change(readLesson('l'));
    store.change((record) => withAttempt(record, 'i', attempt));
    expect(openStore(() => storage).load()).toEqual({
      record: { read: new Set(['l']), items: new Map([['i', attempt]]) },
    });
  });

  test('keeps what another tab has stored since', () => {
    const storage = new FakeStorage();
    const [here, there] = [openStore(() => storage), openStore(() => storage)];
    here.load();
    there.change(readLesson('there'));
    expect([...here.change(readLesson('here')).record.read]).toEqual(['there', 'here']);
    there.change(readLesson('later'));
    expect([...here.load().record.read]).toEqual(['there', 'here', 'later']);
  });

  test('is not written to when nothing changes', () => {
    const storage = new FakeStorage();
    openStore(() => storage).change(readLesson('l'));
    const readOnly = Object.assign(new FakeStorage(), {
      getItem: storage.getItem,
      setItem: refused,
    });
    expect(openStore(() => readOnly).change(readLesson('l'))).not.toHaveProperty('trouble');
  });

  test('leaves nothing behind when everything starts over', () => {
    const storage = new FakeStorage();
    const store = openStore(() => storage);
    store.change(readLesson('l'));
    expect(store.erase()).toEqual({ record: emptyRecord });
    expect(storage.length).toBe(0);
    expect(store.load().record).toEqual(emptyRecord);
  });
});

describe('a storage that is refused', () => {
  test.each([
    ['at its mention', refused],
    ['at reading', () => Object.assign(new FakeStorage(), { getItem: refused })],
    ['at writing', () => Object.assign(new FakeStorage(), { setItem: refused })],
  ])('keeps progress for as long as the page lives: %s', (_, storage) => {
    const store = openStore(storage);
    expect(store.change(readLesson('a')).trouble).toBe('refused');
    store.change(readLesson('b'));
    expect([...store.load().record.read]).toEqual(['a', 'b']);
    expect(store.erase().record).toEqual(emptyRecord);
  });

  test('is told before anything is lost', () => {
    expect(openStore(refused).load()).toEqual({ record: emptyRecord, trouble: 'refused' });
  });
});

describe('a storage that is full', () => {
  test('keeps what it held, and the rest for as long as the page lives', () => {
    const storage = new FakeStorage();
    const store = openStore(() => storage);
    store.change(readLesson('a'));
    storage.room = 0;
    const kept = store.change(readLesson('b'));
    expect(kept.trouble).toBe('full');
    expect(store.load()).toEqual(kept);
    expect([...kept.record.read]).toEqual(['a', 'b']);
    expect(stored(storage)).toMatchObject({ record: { read: new Set(['a']) } });
  });

  test('stores all of it once there is room again', () => {
    const storage = new FakeStorage();
    const store = openStore(() => storage);
    storage.room = 0;
    store.change(readLesson('a'));
    storage.room = Infinity;
    expect(store.change(readLesson('b'))).not.toHaveProperty('trouble');
    expect(stored(storage)).toMatchObject({ record: { read: new Set(['a', 'b']) } });
  });
});

describe('a record that is damaged', () => {
  const damaged = '{"version":1,"read":';

  test('is set aside, told once, and progress starts afresh', () => {
    const storage = new FakeStorage();
    storage.setItem(progressKey, damaged);
    const store = openStore(() => storage);
    expect(store.load()).toEqual({ record: emptyRecord, trouble: 'damaged' });
    expect(storage.getItem(damagedKey)).toBe(damaged);
    expect(store.change(readLesson('a'))).not.toHaveProperty('trouble');
    expect(stored(storage)).toMatchObject({ kind: 'known' });
  });

  test('does not push out what was set aside before', () => {
    const storage = new FakeStorage();
    storage.setItem(damagedKey, 'earlier');
    storage.setItem(progressKey, damaged);
    openStore(() => storage).load();
    expect(storage.getItem(damagedKey)).toBe(`earlier\n${damaged}`);
  });

  test('goes on with what of it is whole, and tells so once', () => {
    const storage = new FakeStorage();
    const text = `{"version":1,"read":["a"],"items":{"i":"${'x'.repeat(99)}"}}`;
    storage.setItem(progressKey, text);
    // There is no room for it twice.
    storage.room = 2 * text.length;
    const store = openStore(() => storage);
    const record = { read: new Set(['a']), items: new Map() };
    expect(store.load()).toEqual({ record, trouble: 'partly' });
    expect(storage.getItem(damagedKey)).toBe(text);
    expect(store.load()).toEqual({ record });
    storage.room = Infinity;
    expect([...store.change(readLesson('b')).record.read]).toEqual(['a', 'b']);
  });

  test('is not overwritten when it cannot be set aside', () => {
    const storage = new FakeStorage();
    storage.setItem(progressKey, damaged);
    storage.room = progressKey.length + damaged.length + 5;
    const store = openStore(() => storage);
    expect(store.load().trouble).toBe('full');
    const kept = store.change(readLesson('a'));
    expect(kept.trouble).toBe('full');
    expect([...kept.record.read]).toEqual(['a']);
    expect(storage.getItem(progressKey)).toBe(damaged);
  });

  test('by another tab takes nothing from what this one has read', () => {
    const storage = new FakeStorage();
    const store = openStore(() => storage);
    store.change(readLesson('a'));
    storage.setItem(progressKey, damaged);
    expect(store.load()).toEqual({
      record: { read: new Set(['a']), items: new Map() },
      trouble: 'partly',
    });
    expect(stored(storage)).toMatchObject({ record: { read: new Set(['a']) } });
    storage.clear();
    expect(store.load()).toEqual({ record: emptyRecord });
  });

  test.each([
    ['before', (store: Store) => store.change(readLesson('a'))],
    ['at that moment', () => undefined],
  ])('and set aside %s goes as well when everything starts over', (_, before) => {
    const storage = new FakeStorage();
    storage.setItem(progressKey, damaged);
    const store = openStore(() => storage);
    before(store);
    expect(store.erase()).toEqual({ record: emptyRecord });
    expect(storage.length).toBe(0);
  });

  test('that turns up in the middle of a visit is set aside and what the visit adds is stored', () => {
    const storage = new FakeStorage();
    const store = openStore(() => storage);
    store.load();
    storage.setItem(progressKey, damaged);
    const kept = store.change(readLesson('a'));
    expect(kept.trouble).toBe('damaged');
    expect(storage.getItem(damagedKey)).toBe(damaged);
    expect(stored(storage)).toMatchObject({ record: { read: new Set(['a']) } });
  });
});

describe('a record of a later version', () => {
  test('is told and left as it is, and the page goes on by itself', () => {
    const storage = new FakeStorage();
    const later = '{"version":99,"something":"else"}';
    storage.setItem(progressKey, later);
    const store = openStore(() => storage);
    expect(store.load()).toEqual({ record: emptyRecord, trouble: 'newer' });
    store.change(readLesson('a'));
    store.change(() => emptyRecord);
    expect(store.change(readLesson('b'))).toMatchObject({ trouble: 'newer' });
    expect([...store.load().record.read]).toEqual(['b']);
    expect(Object.fromEntries(storage.texts)).toEqual({ [progressKey]: later });
  });
});
