import { describe, expect, test } from 'vitest';
import { fixture, linesAfter, linesFor, linesWithout } from '../fixture.ts';

describe('what the languages do not have in common is told', () => {
  test('a lesson in English only', () => {
    expect(linesWithout('lessons/second/nl.mdx')).toContain(
      'content/lessons/second/nl.mdx · file · found nothing, expected this file, because content/lessons/second is a lesson',
    );
  });

  test('a lesson in Dutch only', () => {
    expect(linesWithout('lessons/second/en.mdx')).toContain(
      'content/lessons/second/en.mdx · file · found nothing, expected this file, because content/lessons/second is a lesson',
    );
  });

  test('a section in one language only', () => {
    const heading = '<Heading id="end">Het einde</Heading>\n';
    expect(linesAfter('lessons/first/nl.mdx', heading, '')).toEqual([
      'content/lessons/first/nl.mdx · sections · found nothing, expected end, as in content/lessons/first/en.mdx',
    ]);
  });

  test('a section with another id', () => {
    expect(linesAfter('lessons/first/nl.mdx', '<Heading id="end">', '<Heading id="last">')).toEqual(
      [
        'content/lessons/first/en.mdx · sections · found nothing, expected last, as in content/lessons/first/nl.mdx',
        'content/lessons/first/nl.mdx · sections · found nothing, expected end, as in content/lessons/first/en.mdx',
      ],
    );
  });

  test('sections in another order', () => {
    const [, between = ''] =
      /(<Heading id="middle">[\s\S]*<Heading id="end">)/.exec(
        fixture.get('lessons/first/en.mdx') ?? '',
      ) ?? [];
    const swapped = between
      .replace('id="middle"', 'id="end"')
      .replace(/id="end">$/, 'id="middle">');
    expect(linesAfter('lessons/first/en.mdx', between, swapped)).toEqual([
      'content/lessons/first/en.mdx · sections · found opening, end, middle, expected the order of content/lessons/first/nl.mdx: opening, middle, end',
    ]);
  });

  test('a figure in one language only', () => {
    const figure = '<Lens id="glass" case="purchase" />\n';
    expect(linesAfter('lessons/first/en.mdx', figure, '')).toContain(
      'content/lessons/first/en.mdx · figures · found nothing, expected <Lens id="glass" case="purchase">, as in content/lessons/first/nl.mdx',
    );
  });

  test('a figure with another id', () => {
    expect(linesAfter('lessons/first/en.mdx', '<Lens id="glass"', '<Lens id="glasses"')).toContain(
      'content/lessons/first/nl.mdx · figures · found nothing, expected <Lens id="glasses" case="purchase">, as in content/lessons/first/en.mdx',
    );
  });
});

describe('a mistake in a component is told with its line', () => {
  test('a component that does not exist', () => {
    expect(
      linesAfter('lessons/first/nl.mdx', '<Note>Een kanttekening.</Note>', '<Aside>x</Aside>'),
    ).toEqual([
      expect.stringMatching(
        /^content\/lessons\/first\/nl\.mdx:19 · component · found <Aside>, expected one of the components: Atlas, CaseSorter, Count, [\w, ]+, Term$/,
      ),
    ]);
  });

  test('an element of HTML, which the text has no need of', () => {
    expect(
      linesAfter('lessons/first/nl.mdx', '<Note>Een kanttekening.</Note>', '<term>x</term>'),
    ).toEqual([
      expect.stringMatching(
        /^content\/lessons\/first\/nl\.mdx:19 · component · found <term>, expected one of the components: Atlas, CaseSorter, Count, [\w, ]+, Term$/,
      ),
    ]);
  });

  test('an attribute that does not exist', () => {
    expect(linesAfter('lessons/first/nl.mdx', '<Note>', '<Note kind="aside">')).toEqual([
      'content/lessons/first/nl.mdx:19 · <Note> kind · found "aside", expected no attributes',
    ]);
  });

  test('an attribute that is missing', () => {
    expect(linesAfter('lessons/first/nl.mdx', '<Term id="need">', '<Term>')).toEqual([
      'content/lessons/first/nl.mdx:13 · <Term> id · found nothing, expected a text in quotes',
    ]);
  });

  test('an attribute in braces', () => {
    expect(linesAfter('lessons/first/nl.mdx', '<Term id="need">', '<Term id={need}>')).toEqual([
      'content/lessons/first/nl.mdx:13 · <Term> id · found nothing, expected a text in quotes',
    ]);
  });

  test('a section id with capitals', () => {
    expect(
      linesAfter('lessons/first/nl.mdx', '<Heading id="end">', '<Heading id="The end">'),
    ).toContain(
      'content/lessons/first/nl.mdx:25 · <Heading> id · found "The end", expected an id of lower-case words joined by hyphens',
    );
  });

  test('words that point to a figure that is not on the page', () => {
    expect(
      linesAfter('lessons/first/nl.mdx', '<Point figure="glass"', '<Point figure="window"'),
    ).toEqual([
      'content/lessons/first/nl.mdx:19 · <Point> figure · found "window", expected a figure in this lesson: map, glass',
    ]);
  });

  test('words that point to a stage that the model does not have', () => {
    expect(linesAfter('lessons/first/nl.mdx', 'at="awareness"', 'at="search"')).toEqual([
      'content/lessons/first/nl.mdx:13 · <Point> at · found "search", expected a part of the figure "map": awareness, decision',
    ]);
  });

  test('words that point to a touchpoint that the case does not have', () => {
    expect(linesAfter('lessons/first/nl.mdx', 'at="touch-2"', 'at="touch-11"')).toEqual([
      'content/lessons/first/nl.mdx:19 · <Point> at · found "touch-11", expected a part of the figure "glass": touch-1, touch-2, touch-3, touch-4, touch-5, touch-6, touch-7, touch-8, touch-9, touch-10',
    ]);
  });
});

test('a heading in Markdown, which has no id, is told with its line', () => {
  expect(linesAfter('lessons/second/nl.mdx', '<Predict />', '<Predict />\n\n## Een kop')).toEqual([
    'content/lessons/second/nl.mdx:11 · heading · found a Markdown heading, which has no id that both languages share, expected <Heading id="…">',
  ]);
});

describe('what a lesson does not say in its own way is told with its line and the right way', () => {
  test.for([
    ['curly quotes around an attribute', '<Term id=“need”>x</Term>', 'straight quotes'],
    ['no quotes around an attribute', '<Term id=need>x</Term>', 'straight quotes'],
    ['a remark as in HTML', '<!-- later -->', '{/* a remark */}'],
    ['an address in signs', '<https://example.org>', '[words](https://…)'],
    ['a count as in YAML', 'Er zijn {count:maps} kaarten.', '<Count of="…" />'],
    ['a sign that begins no tag', 'Minder: a <3 b', '&lt;'],
    ['an element of HTML that is never closed', 'Een<br>regel', 'Markdown and components only'],
    ['a brace that is never closed', 'Een { haak', '&#123;'],
    ['a name that every object has', '<constructor />', 'one of the components: '],
    ['an attribute twice', '<Term id="need" id="need">x</Term>', 'it once'],
    ['an attribute with a name that every object has', '<Note toString="x">y</Note>', 'no attr'],
    ['a term without words', 'Een <Term id="need" /> hier.', 'words to read'],
    ['a remark without words', 'Een kanttekening.<Note></Note>', 'words to read'],
    [
      'a figure with words in it',
      '<StageMap id="more" model="line">x</StageMap>',
      'none: <StageMap>',
    ],
    ['a source with words in it', 'Zin.<Source claim="A01">A</Source>', 'none: <Source> alone'],
    [
      'a heading within a sentence',
      'Een <Heading id="in">kop</Heading> hier.',
      'a line of its own',
    ],
    [
      'a figure within a remark',
      '<Note>x <StageMap id="in" model="line" /></Note>',
      'a line of its own',
    ],
    ['a term within a term', '<Term id="need">a <Term id="need">b</Term></Term>', 'words only'],
    ['a remark within a remark', '<Note>a <Note>b</Note></Note>', 'words only'],
    ['a link within a term', '<Term id="need">[a](https://example.org)</Term>', 'words only'],
    ['a term within a title', '<Heading id="in"><Term id="need">x</Term></Heading>', 'words only'],
    ['a second prediction', '<Predict />', 'it once'],
    ['a title again', '<Heading id="again">Het einde</Heading>', 'once among the titles'],
    ['a link to a page of the site', '[lees](/nl/begrippen/)', 'an address that begins with'],
    ['a link that runs a script', '[lees](javascript:alert)', 'an address that begins with'],
    ['a link to a section that is not there', '[lees](#nowhere)', 'a section or a figure of this'],
    ['a link without words', 'Zie [](https://example.org).', 'words to read'],
  ] as const)('%s', ([, written, expected]) => {
    const text = `${fixture.get('lessons/first/nl.mdx')}\n${written}\n`;
    const line = text.split('\n').length - 1;
    const told = linesFor(new Map(fixture).set('lessons/first/nl.mdx', text));
    const own = told.filter((each) => each.includes(`first/nl.mdx:${line} · `));
    expect(own).toEqual([expect.stringContaining(expected)]);
  });

  test('a lesson that asks nothing to predict', () => {
    expect(linesAfter('lessons/first/nl.mdx', '<Predict />', '')).toEqual([
      'content/lessons/first/nl.mdx · <Predict> · found nothing, expected it once, because the quiz has one question to predict on',
    ]);
  });

  test('fewer objectives in one language than in the other', () => {
    expect(linesAfter('lessons/first/nl.mdx', 'objectives: [', 'objectives: ["Meer", ')).toEqual([
      expect.stringMatching(
        /first\/en\.mdx:\d+ · objectives · found a list of (\d), expected a list of \d, as in content\/lessons\/first\/nl\.mdx/,
      ),
    ]);
  });
});
