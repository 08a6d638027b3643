import { describe, expect, test } from 'vitest';
import { linesAfter } from '../fixture.ts';

describe('an id that is not the name of its file is told', () => {
  test.for([
    ['models/line.yaml', 'id: line', 'id: route', '"line"'],
    ['cases/purchase.yaml', 'id: purchase', 'id: sale', '"purchase"'],
    ['terms/need.yaml', 'id: need', 'id: wish', '"need"'],
    ['quizzes/home.yaml', 'id: home', 'id: second', '"home"'],
    ['lessons/nl/second.mdx', 'id: second', 'id: first', '"second"'],
    ['sources/b.yaml', 'id: B', 'id: A', '"B"'],
  ] as const)('in %s', ([file, right, wrong, expected]) => {
    const found = `"${wrong.slice('id: '.length)}"`;
    expect(linesAfter(file, right, wrong)).toContain(
      `content/${file} · id · found ${found}, expected ${expected}, as in the name of the file`,
    );
  });
});

describe('an id that occurs twice is told', () => {
  test('for stages', () => {
    expect(linesAfter('models/line.yaml', 'id: decision', 'id: awareness')).toEqual([
      'content/models/line.yaml · stages[1].id · found "awareness" again, expected a value that occurs once in this file; it is taken by stages[0].id',
    ]);
  });

  test('for touchpoints', () => {
    expect(linesAfter('cases/purchase.yaml', 'id: touch-3', 'id: touch-1')).toEqual([
      'content/cases/purchase.yaml · touchpoints[2].id · found "touch-1" again, expected a value that occurs once in this file; it is taken by touchpoints[0].id',
    ]);
  });

  test('for quiz items, over the whole site', () => {
    expect(linesAfter('quizzes/second.yaml', 'id: second-single', 'id: first-single')).toEqual([
      'content/quizzes/second.yaml · items[0].id · found "first-single" again, expected a value that occurs once on the whole site; it is taken by content/quizzes/first.yaml · items[0].id',
    ]);
  });

  test('for the options of an item', () => {
    expect(
      linesAfter(
        'quizzes/first.yaml',
        'id: b, text: *text, right: true',
        'id: a, text: *text, right: true',
      ),
    ).toEqual([
      'content/quizzes/first.yaml · items[1].options[1].id · found "a" again, expected a value that occurs once in this question; it is taken by items[1].options[0].id',
    ]);
  });

  test('for the options of a prediction', () => {
    expect(linesAfter('quizzes/home.yaml', 'id: b', 'id: a')).toEqual([
      'content/quizzes/home.yaml · predict.options[1].id · found "a" again, expected a value that occurs once in this question; it is taken by predict.options[0].id',
    ]);
  });

  test('for the addresses of lessons in one language', () => {
    expect(linesAfter('lessons/nl/second.mdx', 'slug: tweede', 'slug: eerste')).toEqual([
      'content/lessons/nl/second.mdx · slug · found "eerste" again, expected a value that occurs once in content/lessons/nl; it is taken by content/lessons/nl/first.mdx · slug',
    ]);
  });

  test('for the numbers of sheets', () => {
    expect(linesAfter('lessons/en/second.mdx', 'sheet: 2', 'sheet: 1')).toContain(
      'content/lessons/en/second.mdx · sheet · found 1 again, expected a value that occurs once in content/lessons/en; it is taken by content/lessons/en/first.mdx · sheet',
    );
  });

  test('for the sections of a lesson', () => {
    expect(
      linesAfter('lessons/en/first.mdx', '<Heading id="end">', '<Heading id="middle">'),
    ).toContain(
      'content/lessons/en/first.mdx:32 · <Heading> id · found "middle" again, expected a value that occurs once on the page; it is taken by <Heading> id on line 24',
    );
  });

  test('for a section and a figure', () => {
    expect(
      linesAfter('lessons/en/first.mdx', '<Heading id="end">', '<Heading id="glass">'),
    ).toContain(
      'content/lessons/en/first.mdx:32 · <Heading> id · found "glass" again, expected a value that occurs once on the page; it is taken by <Lens> id on line 28',
    );
  });

  test('for a section and a part of every lesson page', () => {
    expect(
      linesAfter('lessons/en/second.mdx', '<Heading id="only">', '<Heading id="quiz">'),
    ).toContain(
      'content/lessons/en/second.mdx:18 · <Heading> id · found "quiz" again, expected a value that occurs once on the page; it is taken by the page itself',
    );
  });

  test('for claims in the frontmatter of a lesson', () => {
    expect(linesAfter('lessons/en/second.mdx', 'claims: [A02]', 'claims: [A02, A02]')).toContain(
      'content/lessons/en/second.mdx · claims[1] · found "A02" again, expected a value that occurs once in this list; it is taken by claims[0]',
    );
  });

  test('for foreign words, without regard to capitals', () => {
    expect(
      linesAfter('foreign-words.yaml', 'touchpoint]', 'touchpoint, Customer Journey]'),
    ).toEqual([
      'content/foreign-words.yaml · nl[2] · found "customer journey" again, expected a value that occurs once in this list; it is taken by nl[0]',
    ]);
  });
});
