import type { ItemOf, QuestionDescription } from './description.ts';

export const ordering: QuestionDescription<ItemOf<'ordering'>> = {
  respond: async (question, { steps }, right) => {
    const [first = '', ...others] = steps.map(({ id }) => id);
    const order = right ? [first, ...others] : [...others, first];
    for (const [place, step] of order.entries()) {
      await question
        .locator(`[data-quiz-step="${step}"] select`)
        .selectOption({ value: String(place) });
    }
  },
  shows: async (question, { steps }) => {
    const order = await question
      .locator('[data-quiz-step]')
      .evaluateAll((all) => all.map((step) => (step as HTMLElement).dataset.quizStep));
    return order.join() === steps.map(({ id }) => id).join();
  },
};
