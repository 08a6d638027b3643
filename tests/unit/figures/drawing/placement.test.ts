import { expect, test } from 'vitest';
import { alongColumns, styleSheetOf } from '../../../../src/figures/drawing/placement.ts';

test('a part lies along the columns from its first moment to its last', () => {
  expect(styleSheetOf('stages', [alongColumns('li:nth-child(2)', 3, 5)])).toBe(
    '#stages li:nth-child(2){--start:3;--span:3}',
  );
});

test('a number that is not set is left out, and so is a rule without numbers', () => {
  const rules = [
    { part: '.name', variables: { room: undefined } },
    { part: '', variables: { room: undefined, turn: -12.34567 } },
  ];
  expect(styleSheetOf('stages', rules)).toBe('#stages {--turn:-12.346}');
});

test('the one to show of many is shown', () => {
  expect(styleSheetOf('stages', [{ part: 'p:nth-child(2)', shown: true }])).toBe(
    '#stages p:nth-child(2){display:revert;visibility:visible}',
  );
});
