import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';

/** Astro writes the style of its islands where the first of them stands. It cannot be moved. */
const byAstro = ({ ruleId, message }: Message) =>
  ruleId === 'element-permitted-content' && message.startsWith('<style>');

/** Works out once what is asked, and not again for each page. */
class OneConfig extends StaticConfigLoader {
  #asked: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#asked ??= super.getConfigFor(handle));
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    // Beyond these sets, what a browser with axe is asked of some pages only.
    rules: {
      'heading-level': 'error',
      'input-missing-label': 'error',
      // Searches the whole page for each reference; documents.ts compares two lists.
      'no-missing-references': 'off',
    },
  }),
);

/** What is wrong with the HTML of a page, one line for each place. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter((message) => !byAstro(message))
    .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`);
}
