import { describe, expect, test } from 'vitest';
import { chosenKey, openChosen } from '../../../src/progress/chosen.ts';

const inMemory = (text?: string) => {
  const texts = new Map(text === undefined ? [] : [[chosenKey, text]]);
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => void texts.set(key, value),
    removeItem: (key: string) => void texts.delete(key),
  };
};

describe('What is chosen and not checked', () => {
  test('is there when the page is loaded again', () => {
    const storage = inMemory();
    openChosen(() => storage).keep('question', ['a', 'b']);
    expect(openChosen(() => storage).choices.get('question')).toEqual(['a', 'b']);
  });

  test('is forgotten when nothing is chosen any more, by name, or altogether', () => {
    const storage = inMemory();
    const { keep, forget } = openChosen(() => storage);
    const names = () => [...openChosen(() => storage).choices.keys()];
    for (const name of ['one', 'two', 'three']) keep(name, ['a']);
    keep('one', []);
    expect(names()).toEqual(['two', 'three']);
    forget(['two', 'unknown']);
    expect(names()).toEqual(['three']);
    forget();
    expect(names()).toEqual([]);
  });

  test.for(['{"version":1', '"text"', '7', 'null', '[1]', '[["question",7],["other",{}]]'])(
    'is nothing where it is damaged, as %s, and is kept from then on',
    (text) => {
      const storage = inMemory(text);
      const { choices, keep } = openChosen(() => storage);
      expect([...choices]).toEqual([]);
      keep('question', ['a']);
      expect(openChosen(() => storage).choices.get('question')).toEqual(['a']);
    },
  );

  test('lives as long as the page does where storage is refused', () => {
    const { choices, keep, forget } = openChosen(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
    keep('question', ['a']);
    expect(choices.get('question')).toEqual(['a']);
    forget();
    expect([...choices]).toEqual([]);
  });
});
