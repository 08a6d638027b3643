import { describe, expect, test } from 'vitest';
import { linesAfter } from '../fixture.ts';

describe('an id that occurs twice is told', () => {
  test('for stages', () => {
    expect(linesAfter('models/line.yaml', 'id: decision', 'id: awareness')).toContain(
      'content/models/line.yaml:18 · stages[1].id · found "awareness" again, expected a value that occurs once in this file; it is taken by stages[0].id',
    );
  });

  test('for touchpoints', () => {
    expect(linesAfter('cases/purchase.yaml', 'id: touch-3', 'id: touch-1')).toEqual([
      'content/cases/purchase.yaml:27 · touchpoints[2].id · found "touch-1" again, expected a value that occurs once in this file; it is taken by touchpoints[0].id',
    ]);
  });

  test('for quiz items, over the whole site', () => {
    expect(linesAfter('lessons/second/quiz.yaml', 'id: second-single', 'id: first-single')).toEqual(
      [
        'content/lessons/second/quiz.yaml:7 · items[0].id · found "first-single" again, expected a value that occurs once on the whole site; it is taken by content/lessons/first/quiz.yaml · items[0].id',
      ],
    );
  });

  test('for the options of an item', () => {
    expect(
      linesAfter(
        'lessons/first/quiz.yaml',
        'id: b, text: *text, right: true',
        'id: a, text: *text, right: true',
      ),
    ).toEqual([
      'content/lessons/first/quiz.yaml:24 · items[1].options[1].id · found "a" again, expected a value that occurs once in this question; it is taken by items[1].options[0].id',
    ]);
  });

  test('for the options of a prediction', () => {
    expect(linesAfter('home.yaml', 'id: b', 'id: a')).toEqual([
      'content/home.yaml:5 · predict.options[1].id · found "a" again, expected a value that occurs once in this question; it is taken by predict.options[0].id',
    ]);
  });

  test('for the addresses of lessons in one language', () => {
    expect(linesAfter('lessons/second/nl.mdx', 'slug: tweede', 'slug: eerste')).toEqual([
      'content/lessons/second/nl.mdx:2 · slug · found "eerste" again, expected a value that occurs once in a language; it is taken by content/lessons/first/nl.mdx · slug',
    ]);
  });

  test('for the numbers of sheets', () => {
    expect(linesAfter('lessons/second/lesson.yaml', 'sheet: 2', 'sheet: 1')).toEqual([
      'content/lessons/second/lesson.yaml:1 · sheet · found 1 again, expected a value that occurs once in content/lessons; it is taken by content/lessons/first/lesson.yaml · sheet',
    ]);
  });

  test('for the sections of a lesson', () => {
    expect(
      linesAfter('lessons/first/en.mdx', '<Heading id="end">', '<Heading id="middle">'),
    ).toContain(
      'content/lessons/first/en.mdx:25 · <Heading> id · found "middle" again, expected a value that occurs once on the page; it is taken by <Heading> id on line 17',
    );
  });

  test('for a section and a figure', () => {
    expect(
      linesAfter('lessons/first/en.mdx', '<Heading id="end">', '<Heading id="glass">'),
    ).toContain(
      'content/lessons/first/en.mdx:25 · <Heading> id · found "glass" again, expected a value that occurs once on the page; it is taken by <Lens> id on line 21',
    );
  });

  test('for a section and a part of every lesson page', () => {
    expect(
      linesAfter('lessons/second/en.mdx', '<Heading id="only">', '<Heading id="quiz">'),
    ).toContain(
      'content/lessons/second/en.mdx:11 · <Heading> id · found "quiz" again, expected a value that occurs once on the page; it is taken by the page itself',
    );
  });
});
