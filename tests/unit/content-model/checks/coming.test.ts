import { describe, expect, test } from 'vitest';
import { fixture, linesAfter, linesFor, linesWith } from '../fixture.ts';

const text = '{ nl: Een tekst, en: A text }';

describe('tactics', () => {
  const tactics = `stages: { awareness: [{ name: ${text}, says: ${text}, claims: [A01] }] }`;

  test('for the stages of a model are in order', () => {
    expect(linesWith('tactics/line.yaml', tactics)).toEqual([]);
  });

  test('for a stage that the model does not have are told', () => {
    expect(linesWith('tactics/line.yaml', tactics.replace('awareness', 'search'))).toEqual([
      'content/tactics/line.yaml:1 · stages.search · found "search", expected a stage of content/models/line.yaml: awareness, decision',
    ]);
  });

  test('for a model that does not exist are told', () => {
    expect(linesWith('tactics/circle.yaml', tactics)).toEqual([
      'content/tactics/circle.yaml · file · found "circle", expected a model in content/models: line, loop',
    ]);
  });
});

describe('the texts of a case for the stages of a model', () => {
  const stage = `{ does: ${text}, thinks: ${text}, touchpoints: { nl: [], en: [] } }`;
  const withStages = (stages: string) =>
    linesAfter('cases/purchase.yaml', 'traveller: Karin', `traveller: Karin\nstages: ${stages}`);

  test('are in order when each stage has one', () => {
    expect(withStages(`{ line: { awareness: ${stage}, decision: ${stage} } }`)).toEqual([]);
  });

  test('are told when a stage has none', () => {
    expect(withStages(`{ line: { awareness: ${stage} } }`)).toEqual([
      'content/cases/purchase.yaml:3 · stages.line.decision · found nothing, expected this stage of content/models/line.yaml',
    ]);
  });

  test('are told when there is no such model', () => {
    expect(withStages(`{ circle: { awareness: ${stage} } }`)).toEqual([
      'content/cases/purchase.yaml:3 · stages.circle · found "circle", expected a model in content/models: line, loop',
    ]);
  });
});

describe('a stage map that tells the story of a case', () => {
  const withCase = (id: string) =>
    linesAfter('lessons/second/nl.mdx', 'case="visit"', `case="${id}"`);

  test('is told when the case tells nothing of the model', () => {
    expect(withCase('purchase')).toContain(
      'content/lessons/second/nl.mdx:15 · <StageMap> case · found "purchase", expected a case that tells what happens in the stages of this model',
    );
  });

  test('is told when there is no such case', () => {
    expect(withCase('sale')).toContain(
      'content/lessons/second/nl.mdx:15 · <StageMap> case · found "sale", expected a case in content/cases: purchase, visit',
    );
  });

  test('is another figure than one without the case, and told when the other language has that', () => {
    expect(linesAfter('lessons/second/nl.mdx', ' case="visit"', '')).toContain(
      'content/lessons/second/nl.mdx · figures · found nothing, expected <StageMap id="visit" model="line" case="visit">, as in content/lessons/second/en.mdx',
    );
  });
});

describe('items that are asked again', () => {
  const earlier = (lesson: string, id: string) => {
    const file = `lessons/${lesson}/quiz.yaml`;
    const quiz = (fixture.get(file) ?? '').replace(/^earlier: .*\n/m, '');
    return linesFor(new Map(fixture).set(file, `${quiz}earlier: [${id}]\n`));
  };

  test('come from a lesson before', () => {
    expect(earlier('second', 'first-single')).toEqual([]);
  });

  test('are told when they come from a lesson after', () => {
    expect(earlier('first', 'second-single')).toEqual([
      expect.stringMatching(
        /first\/quiz\.yaml:\d+ · earlier\[0\] · found "second-single", of sheet 2, expected an item of a sheet before 1$/,
      ),
    ]);
  });

  test('are told when they do not exist', () => {
    expect(earlier('second', 'first-singel')).toEqual([
      expect.stringMatching(
        / · earlier\[0\] · found "first-singel", expected a quiz item in content\/lessons: /,
      ),
    ]);
  });
});

describe('a road', () => {
  const end = (id: string, to: string) =>
    `{ id: ${id}, name: ${text}, does: ${text}, thinks: ${text}, touchpoints: { nl: [], en: [] }, claims: [A01], to: ${to} }`;
  /** Without what is told of a case that has no texts for the ends that come here. */
  const withFields = (fields: string) =>
    linesAfter('models/line.yaml', 'shape: line\n', `shape: line\n${fields}\n`).filter(
      (line) => !line.startsWith('content/cases/'),
    );

  test('may fork at its end, be split and be disputed', () => {
    expect(
      withFields(
        `ends: [${end('stay', 'off')}, ${end('leave', 'off')}]\nsplit: { after: awareness, left: ${text}, right: ${text}, claims: [A01] }`,
      ),
    ).toEqual([]);
    expect(
      linesAfter('models/line.yaml', 'id: decision', 'id: decision\n    disputed: T1'),
    ).toEqual([]);
  });

  test('that leads back to its first stage must be a loop', () => {
    expect(withFields(`ends: [${end('stay', 'first')}, ${end('leave', 'off')}]`)).toEqual([
      'content/models/line.yaml:4 · ends[0].to · found "first", expected "off", because the road is a line',
    ]);
  });

  test('cannot be split after its last stage', () => {
    expect(
      withFields(`split: { after: decision, left: ${text}, right: ${text}, claims: [A01] }`),
    ).toEqual([
      'content/models/line.yaml:4 · split.after · found "decision", expected a stage of this model with another one after it: awareness',
    ]);
  });

  test('cannot be disputed by a tension that does not exist', () => {
    expect(
      linesAfter('models/line.yaml', 'id: decision', 'id: decision\n    disputed: T9'),
    ).toEqual([
      expect.stringMatching(
        / · stages\[1\]\.disputed · found "T9", expected a tension in content\/tensions\.yaml: T1$/,
      ),
    ]);
  });
});

describe('in the text of a lesson', () => {
  test.for([
    ['text', 'the price was {price} euro'],
    ['text', "import x from './x.ts'"],
    ['text', '<Note {...props}>x</Note>'],
    ['image', '![a bridge](bridge.png)'],
    ['image', '![a bridge][bridge]\n\n[bridge]: bridge.png'],
    ['footnote', 'so it is[^1]\n\n[^1]: a remark'],
    ['table', '| a |\n| --: |\n| 1 |'],
    ['list', '- [ ] to do'],
    ['heading', '# A heading'],
    ['heading', '### Quiz'],
  ])('a lesson has no use for it: %s in %j', ([field, written]) => {
    const line =
      (fixture.get('lessons/second/nl.mdx') ?? '').split('\n').indexOf('<Predict />') + 1;
    expect(
      linesAfter('lessons/second/nl.mdx', '<Predict />', `<Predict />\n\n${written}`),
    ).toContainEqual(
      expect.stringMatching(`^content/lessons/second/nl.mdx:${line + 2} · ${field} · found `),
    );
  });

  test('a comment of the author is in order, whatever it holds', () => {
    expect(
      linesAfter(
        'lessons/second/nl.mdx',
        '<Predict />',
        '<Predict />\n\n{/* <Heading id="a">…</Heading> */}',
      ),
    ).toEqual([]);
  });

  test.for(['{1 + 1}', '{}'])('something to compute is told with its line: %s', (written) => {
    expect(linesAfter('lessons/second/nl.mdx', 'Hier staat', `${written} Hier staat`)).toEqual([
      expect.stringMatching(/second\/nl\.mdx:\d+ · text · found something to compute/),
    ]);
  });

  test('a section without a title is told with its line', () => {
    expect(
      linesAfter(
        'lessons/second/nl.mdx',
        '<Predict />',
        '<Predict />\n\n<Heading id="untitled"></Heading>',
      ),
    ).toContainEqual(
      expect.stringMatching(
        /second\/nl\.mdx:\d+ · <Heading> · found nothing, expected words to read/,
      ),
    );
  });

  test.for(['question-1', 'note-2', 'tension-t1', 'glass-takeaway'])(
    'the id %s, of a kind that the page gives, is told',
    (id) => {
      expect(
        linesAfter('lessons/first/nl.mdx', '<Heading id="end">', `<Heading id="${id}">`),
      ).toContainEqual(
        expect.stringMatching(
          /<Heading> id · found "[^"]+", expected an id that does not begin with/,
        ),
      );
    },
  );
});
