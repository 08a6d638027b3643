import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn, readContent } from '../../../src/content-model/read.ts';
import { validate } from '../../../src/content-model/checks/validate.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { type FigureName, figures } from '../../../src/figures/index.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { coloured } from '../../../src/link-picture/colours.ts';
import { composed } from '../../../src/link-picture/compose.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const { valid } = validate(readContent(filesIn('content')));

/** The words of a drawing, in its order. */
const wordsOf = (svg: string): string[] =>
  Array.from(svg.matchAll(/<text[^>]*>([^<]*)/g), ([, words = '']) => words);

describe.for(Object.keys(figures) as FigureName[])('the still drawing of a %s', (name) => {
  const figure: Figure = figures[name];
  const entries = valid[figure.collection].map(({ id, data }) => [id, data as never] as const);

  test.for(entries)('of %s has a colour for all and no number that is none', ([, data]) => {
    for (const language of languages) {
      expect(coloured(figure.still(data, language), tokens)).not.toMatch(
        /var\(|NaN|undefined|Infinity/,
      );
    }
  });
});

test('the still drawing of a model names its stages', () => {
  for (const { data } of valid.models) {
    for (const language of languages) {
      const words = wordsOf(figures.StageMap.still(data, language)).join(' ');
      for (const { name } of data.stages) expect(words).toContain(name[language]);
    }
  }
});

test('a title is broken into few lines of about the same width', () => {
  const linesOf = (title: string) =>
    wordsOf(composed({ site: '', place: '', title, drawing: '' })).slice(2);
  expect(linesOf('Wat is een klantreis?')).toEqual(['Wat is een klantreis?']);
  expect(linesOf('Customer journey versus purchase cycle')).toEqual([
    'Customer journey',
    'versus purchase cycle',
  ]);
});

test('a title is written out, whatever it holds', () => {
  expect(composed({ site: '', place: '', title: 'a < b & c', drawing: '' })).toContain(
    'a &lt; b &amp; c',
  );
});

test('a colour that does not exist is told', () => {
  expect(() => coloured('<path fill="var(--nowhere)"/>', tokens)).toThrow(
    'there is no colour --nowhere',
  );
});
