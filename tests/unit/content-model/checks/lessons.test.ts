import { describe, expect, test } from 'vitest';
import { fixture, linesAfter, linesWithout } from '../fixture.ts';

describe('what the languages do not have in common is told', () => {
  test('a lesson in English only', () => {
    expect(linesWithout('lessons/nl/second.mdx')).toContain(
      'content/lessons/nl/second.mdx · file · found nothing, expected a lesson that is the twin of content/lessons/en/second.mdx',
    );
  });

  test('a lesson in Dutch only', () => {
    expect(linesWithout('lessons/en/second.mdx')).toContain(
      'content/lessons/en/second.mdx · file · found nothing, expected a lesson that is the twin of content/lessons/nl/second.mdx',
    );
  });

  test('a link to a lesson that this language does not have', () => {
    expect(linesWithout('lessons/en/second.mdx')).toContain(
      'content/lessons/en/first.mdx:34 · <LessonLink> id · found "second", expected a lesson in content/lessons: first',
    );
  });

  test('a section in one language only', () => {
    const heading = '<Heading id="end">Het einde</Heading>\n';
    expect(linesAfter('lessons/nl/first.mdx', heading, '')).toEqual([
      'content/lessons/nl/first.mdx · sections · found nothing, expected end, as in content/lessons/en/first.mdx',
    ]);
  });

  test('a section with another id', () => {
    expect(linesAfter('lessons/nl/first.mdx', '<Heading id="end">', '<Heading id="last">')).toEqual(
      [
        'content/lessons/en/first.mdx · sections · found nothing, expected last, as in content/lessons/nl/first.mdx',
        'content/lessons/nl/first.mdx · sections · found nothing, expected end, as in content/lessons/en/first.mdx',
      ],
    );
  });

  test('sections in another order', () => {
    const [, between = ''] =
      /(<Heading id="middle">[\s\S]*<Heading id="end">)/.exec(
        fixture.get('lessons/en/first.mdx') ?? '',
      ) ?? [];
    const swapped = between
      .replace('id="middle"', 'id="end"')
      .replace(/id="end">$/, 'id="middle">');
    expect(linesAfter('lessons/en/first.mdx', between, swapped)).toEqual([
      'content/lessons/en/first.mdx · sections · found opening, end, middle, expected the order of content/lessons/nl/first.mdx: opening, middle, end',
    ]);
  });

  test('a figure in one language only', () => {
    const figure = '<Lens id="glass" case="purchase" />\n';
    expect(linesAfter('lessons/en/first.mdx', figure, '')).toContain(
      'content/lessons/en/first.mdx · figures · found nothing, expected <Lens id="glass" case="purchase">, as in content/lessons/nl/first.mdx',
    );
  });

  test('a figure with another id', () => {
    expect(linesAfter('lessons/en/first.mdx', '<Lens id="glass"', '<Lens id="glasses"')).toContain(
      'content/lessons/nl/first.mdx · figures · found nothing, expected <Lens id="glasses" case="purchase">, as in content/lessons/en/first.mdx',
    );
  });

  test('another sheet number', () => {
    expect(linesAfter('lessons/en/second.mdx', 'sheet: 2', 'sheet: 3')).toEqual([
      'content/lessons/en/second.mdx · sheet · found 3, expected 2, as in content/lessons/nl/second.mdx',
    ]);
  });

  test('another part of the atlas', () => {
    expect(linesAfter('lessons/en/second.mdx', 'part: I', 'part: II')).toEqual([
      'content/lessons/en/second.mdx · part · found "II", expected "I", as in content/lessons/nl/second.mdx',
    ]);
  });

  test('other claims', () => {
    expect(linesAfter('lessons/en/second.mdx', 'claims: [A02]', 'claims: [A01, A02]')).toContain(
      'content/lessons/en/second.mdx · claims · found ["A01", "A02"], expected ["A02"], as in content/lessons/nl/second.mdx',
    );
  });

  test('other tensions', () => {
    expect(linesAfter('lessons/en/second.mdx', 'tensions: []', 'tensions: [T1]')).toContain(
      'content/lessons/en/second.mdx · tensions · found ["T1"], expected [], as in content/lessons/nl/second.mdx',
    );
  });
});

describe('a difference between the frontmatter and the text is told', () => {
  test('a claim that is listed but not cited', () => {
    expect(linesAfter('lessons/nl/first.mdx', '<Source claim="B01" />', '')).toEqual([
      'content/lessons/nl/first.mdx · claims[1] · found "B01", not cited, expected <Source claim="B01" /> in the text',
    ]);
  });

  test('a claim that is cited but not listed', () => {
    expect(
      linesAfter(
        'lessons/nl/second.mdx',
        '<Source claim="A02" />',
        '<Source claim="A02" /><Source claim="A01" />',
      ),
    ).toEqual([
      'content/lessons/nl/second.mdx:20 · <Source> claim · found "A01", expected one that the frontmatter lists under claims',
    ]);
  });

  test('a tension that is listed but not shown', () => {
    expect(linesAfter('lessons/en/first.mdx', '<Tension id="T1" />', '')).toEqual([
      'content/lessons/en/first.mdx · tensions[0] · found "T1", not cited, expected <Tension id="T1" /> in the text',
    ]);
  });

  test('a tension that is shown but not listed', () => {
    expect(
      linesAfter('lessons/en/second.mdx', '<Predict />', '<Predict />\n\n<Tension id="T1" />'),
    ).toEqual([
      'content/lessons/en/second.mdx:18 · <Tension> id · found "T1", expected one that the frontmatter lists under tensions',
    ]);
  });
});

describe('a mistake in a component is told with its line', () => {
  test('a component that does not exist', () => {
    expect(
      linesAfter('lessons/nl/first.mdx', '<Note>Een kanttekening.</Note>', '<Aside>x</Aside>'),
    ).toEqual([
      'content/lessons/nl/first.mdx:26 · component · found <Aside>, expected one of the components: En, Heading, Lens, LessonLink, Nl, Note, Point, Predict, Source, StageMap, Tension, Term',
    ]);
  });

  test('an element of HTML, which the text has no need of', () => {
    expect(
      linesAfter('lessons/nl/first.mdx', '<Note>Een kanttekening.</Note>', '<term>x</term>'),
    ).toEqual([
      'content/lessons/nl/first.mdx:26 · component · found <term>, expected one of the components: En, Heading, Lens, LessonLink, Nl, Note, Point, Predict, Source, StageMap, Tension, Term',
    ]);
  });

  test('an attribute that does not exist', () => {
    expect(linesAfter('lessons/nl/first.mdx', '<Note>', '<Note kind="aside">')).toEqual([
      'content/lessons/nl/first.mdx:26 · <Note> kind · found "aside", expected no such attribute',
    ]);
  });

  test('an attribute that is missing', () => {
    expect(linesAfter('lessons/nl/first.mdx', '<Term id="need">', '<Term>')).toEqual([
      'content/lessons/nl/first.mdx:20 · <Term> id · found nothing, expected a text in quotes',
    ]);
  });

  test('an attribute in braces', () => {
    expect(linesAfter('lessons/nl/first.mdx', '<Term id="need">', '<Term id={need}>')).toEqual([
      'content/lessons/nl/first.mdx:20 · <Term> id · found nothing, expected a text in quotes',
    ]);
  });

  test('a section id with capitals', () => {
    expect(
      linesAfter('lessons/nl/first.mdx', '<Heading id="end">', '<Heading id="The end">'),
    ).toContain(
      'content/lessons/nl/first.mdx:32 · <Heading> id · found "The end", expected an id of lower-case words joined by hyphens',
    );
  });

  test('words that point to a figure that is not on the page', () => {
    expect(
      linesAfter('lessons/nl/first.mdx', '<Point figure="glass"', '<Point figure="window"'),
    ).toEqual([
      'content/lessons/nl/first.mdx:26 · <Point> figure · found "window", expected a figure in this lesson: map, glass',
    ]);
  });

  test('words that point to a stage that the model does not have', () => {
    expect(linesAfter('lessons/nl/first.mdx', 'at="awareness"', 'at="search"')).toEqual([
      'content/lessons/nl/first.mdx:20 · <Point> at · found "search", expected a part of the figure "map": awareness, decision',
    ]);
  });

  test('words that point to a touchpoint that the case does not have', () => {
    expect(linesAfter('lessons/nl/first.mdx', 'at="touch-2"', 'at="touch-11"')).toEqual([
      'content/lessons/nl/first.mdx:26 · <Point> at · found "touch-11", expected a part of the figure "glass": touch-1, touch-2, touch-3, touch-4, touch-5, touch-6, touch-7, touch-8, touch-9, touch-10',
    ]);
  });
});

test('a heading in Markdown, which has no id, is told with its line', () => {
  expect(linesAfter('lessons/nl/second.mdx', '<Predict />', '<Predict />\n\n## Een kop')).toEqual([
    'content/lessons/nl/second.mdx:18 · heading · found a Markdown heading, which has no id that both languages share, expected <Heading id="…">',
  ]);
});
