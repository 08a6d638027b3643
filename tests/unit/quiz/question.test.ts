import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import type { Lesson } from '../../../src/content-model/queries.ts';
import type { QuizItem } from '../../../src/quiz/kinds/index.ts';
import Question from '../../../src/quiz/Question.astro';

const text = { nl: 'Een tekst', en: 'A text' };

const item: QuizItem = {
  id: 'first-single',
  kind: 'single',
  aim: 'apply',
  claims: ['A01'],
  section: 'opening',
  stem: text,
  options: ['a', 'b'].map((id) => ({ id, text, right: id === 'a', why: text })),
};

/** A question as it is drawn on a Dutch page. */
async function drawn(earlier: Pick<Lesson['data'], 'sheet' | 'title' | 'slug'> | undefined) {
  const container = await AstroContainer.create();
  return container.renderToString(Question as AstroComponentFactory, {
    props: {
      lesson: 'second',
      item,
      number: 2,
      total: 2,
      section: { id: 'opening', title: 'Het begin' },
      earlier: earlier && { data: earlier },
    },
  });
}

test('a question of the lesson itself links to the section on its own page', async () => {
  const html = await drawn(undefined);
  expect(html).toContain('href="#opening"');
  expect(html).not.toContain('nog een keer uit blad');
  expect(html).toContain('data-quiz-kept="first-single"');
});

test('a question that is asked again says from which sheet, links to the section there, and is kept apart', async () => {
  const html = await drawn({ sheet: 1, title: 'Het eerste blad', slug: 'eerste' });
  expect(html).toContain('nog een keer uit blad 1: Het eerste blad');
  expect(html).toContain('href="/nl/bladen/eerste/#opening"');
  expect(html).not.toContain('href="#opening"');
  expect(html).toContain('data-quiz-kept="second/first-single"');
});
