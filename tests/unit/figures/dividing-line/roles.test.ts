import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moments } from '../../../../src/figures/drawing/columns.ts';
import {
  gates,
  nearestLine,
  roleAt,
  type SourceLine,
} from '../../../../src/figures/dividing-line/roles.ts';
import { sofa } from './data.ts';

const anyGate = fc.constantFrom(...gates);

const line = (source: SourceLine['source'], after: number | null, kind: SourceLine['kind']) => ({
  ...sofa.lines[0]!,
  source,
  after,
  kind,
});

test('as many moments are a buyer’s as the gate has before it', () => {
  fc.assert(
    fc.property(anyGate, (gate) => {
      const roles = moments.map((moment) => roleAt(moment, gate));
      expect(roles.filter((role) => role === 'buyer')).toHaveLength(gate);
      expect(roles).toEqual([...roles].sort());
    }),
  );
});

test('no line is nearer than the nearest', () => {
  const anyLines = fc.array(
    fc
      .option(anyGate, { nil: null })
      .map((after) => line('A', after, after === null ? 'none' : 'stated')),
  );
  fc.assert(
    fc.property(anyGate, anyLines, (gate, lines) => {
      const nearest = nearestLine(gate, lines);
      const drawn = lines.flatMap(({ after }) => (after === null ? [] : [after]));
      if (!nearest) expect(drawn).toEqual([]);
      else {
        expect(nearest.later).toBe(gate - nearest.line.after);
        for (const after of drawn)
          expect(Math.abs(gate - after)).toBeGreaterThanOrEqual(Math.abs(nearest.later));
      }
    }),
  );
});

test('of two lines that are equally near, the one that its source states is told', () => {
  const lines = [line('A', 4, 'read'), line('D', 6, 'stated')];
  expect(nearestLine(5, lines)?.line.source).toBe('D');
});
