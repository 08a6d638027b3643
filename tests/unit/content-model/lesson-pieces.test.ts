import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/content-model/lesson-pieces.ts';

test('what Markdown writes is finished HTML', () => {
  expect(piecesOf('---\nslug: x\n---\n\nA *real* road & [why](https://x.nl?a&b "t").')).toEqual([
    '<p>A <em>real</em> road &amp; <a href="https://x.nl?a&amp;b" title="t">why</a>.</p>',
  ]);
  expect(piecesOf('3. three  \n   lines')).toEqual([
    '<ol start="3">\n<li>three<br>\nlines</li>\n</ol>',
  ]);
});

test('straight quotes are set as quotes', () => {
  expect(piecesOf('"Why" isn\'t `"code"`')).toEqual([
    '<p>“Why” isn’t <code>&quot;code&quot;</code></p>',
  ]);
});

test('a component stands between the HTML before and after it, with what it holds', () => {
  expect(piecesOf('A <Term id="need">*real* <En>need</En></Term>.<Source claim="A01" />')).toEqual([
    '<p>A ',
    {
      component: 'Term',
      attributes: { id: 'need' },
      pieces: ['<em>real</em> ', { component: 'En', attributes: {}, pieces: ['need'] }],
    },
    '.',
    { component: 'Source', attributes: { claim: 'A01' }, pieces: [] },
    '</p>',
  ]);
});

test('a smaller heading gets no id, so it cannot take one of the page', () => {
  expect(piecesOf('### Quiz')).toEqual(['<h3>Quiz</h3>']);
});

test('a comment of the author leaves nothing', () => {
  expect(piecesOf('{/* <Heading id="draft">Draft</Heading> */}')).toEqual([]);
});
