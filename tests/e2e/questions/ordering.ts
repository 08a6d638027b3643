import type { ItemOf, QuestionDescription } from './description.ts';

export const ordering: QuestionDescription<ItemOf<'ordering'>> = {
  response: ({ steps }, right) => {
    const [first = '', ...others] = steps.map(({ id }) => id);
    return right ? [first, ...others] : [...others, first];
  },
  give: async (question, response) => {
    for (const [place, step] of response.entries()) {
      await question
        .locator(`[data-quiz-step="${step}"] select`)
        .selectOption({ value: String(place) });
    }
  },
  shows: async (question, response) => {
    const order = await question
      .locator('[data-quiz-step]')
      .evaluateAll((all) => all.map((step) => (step as HTMLElement).dataset.quizStep));
    return order.join() === response.join();
  },
};
