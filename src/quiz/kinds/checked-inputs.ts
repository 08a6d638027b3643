import type { QuestionClient } from './kind.ts';

/** The inputs of a question whose response is what is checked. */
const inputsOf = (question: HTMLElement) =>
  Array.from(question.querySelectorAll<HTMLInputElement>('[data-quiz-answer]'));

/** For kinds of questions whose response is the values of radios and checkboxes that are checked. */
export const checkedInputs = {
  response: (question) =>
    inputsOf(question)
      .filter((input) => input.checked)
      .map((input) => input.value),
  wrong: (key, response) => response.filter((part) => key.get(part) === false),
  spoken: (_, response) => response,
  fill: (question, response) => {
    for (const input of inputsOf(question)) input.checked = response.includes(input.value);
  },
  clear: (question, parts) => {
    for (const input of inputsOf(question)) input.checked &&= !parts.includes(input.value);
  },
  next: (question) => {
    const inputs = inputsOf(question);
    const answered = new Set(
      inputs.filter((input) => input.checked && input.type === 'radio').map(({ name }) => name),
    );
    return inputs.find((input) => !input.checked && !answered.has(input.name));
  },
} satisfies Omit<QuestionClient, 'score'>;
