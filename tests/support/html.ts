import { type ConfigData, HtmlValidate, type Message } from 'html-validate';

/** The rules for the HTML of every page, with the reason for each one that is turned off. */
const rules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Safari takes a list without bullets for no list, unless its role is spelled out.
    'no-redundant-role': 'off',
    // Firefox brings back which radio was chosen before a reload, unless told not to; a form around the radios, where
    // the attribute is allowed, would be sent by the Enter key.
    'valid-autocomplete': 'off',
  },
};

/** Astro writes the style of its islands where the first of them stands. It cannot be moved. */
const byAstro = ({ ruleId, message }: Message) =>
  ruleId === 'element-permitted-content' && message.startsWith('<style>');

const validator = new HtmlValidate(rules);

/** What is wrong with the HTML of a page, one line for each place. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter((message) => !byAstro(message))
    .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`);
}
