import { describe, expect, test } from 'vitest';
import { linesAfter } from '../fixture.ts';

const file = 'sortings/cards.yaml';

const card = (stamp: string, is: string) => `stamp: ${stamp},\n          is: ${is}`;

describe('a sorting', () => {
  test('with a purchase that is no card of its case is told', () => {
    expect(linesAfter(file, 'purchase: payment', 'purchase: talk')).toEqual([
      'content/sortings/cards.yaml:9 · cases[0].purchase · found "talk", expected a card of this case: advert, choice, payment, help',
    ]);
  });

  test('with a cycle that goes on after the purchase is told', () => {
    expect(linesAfter(file, 'purchase: payment', 'purchase: choice')).toEqual([
      'content/sortings/cards.yaml:37 · cases[0].cards[2].is · found "both", expected "journey" or "border", because the cycle ends with the purchase',
    ]);
  });

  test('with a gap in the cycle is told', () => {
    expect(linesAfter(file, card('advert', 'border'), card('advert', 'both'))).toEqual([]);
    expect(linesAfter(file, card('till', 'both'), card('till', 'journey'))).toEqual([
      'content/sortings/cards.yaml:37 · cases[0].cards[2].is · found "journey", expected "both", because the cycle is one stretch that ends with the purchase',
    ]);
  });

  test('with a purchase outside of the cycle, and no cycle at all, is told', () => {
    expect(linesAfter(file, card('pen', 'both'), card('pen', 'journey'))).toEqual([
      'content/sortings/cards.yaml:74 · cases[1].cards[1].is · found "journey", expected "both", because the cycle is one stretch that ends with the purchase',
    ]);
  });

  test('with a card on the border that has one claim is told', () => {
    expect(linesAfter(file, 'claims: [A01, A02]', 'claims: [A01]')).toEqual([
      'content/sortings/cards.yaml:19 · cases[0].cards[0].claims · found ["A01"], expected at least two claims, because a card on the border is disputed',
    ]);
  });

  test('with the same card in two cases is told', () => {
    expect(linesAfter(file, 'id: talk', 'id: help')).toEqual([
      expect.stringMatching(/cases\[1\]\.cards\[0\]\.id · found "help"/),
    ]);
  });
});
