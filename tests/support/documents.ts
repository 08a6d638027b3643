import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Build, fileOf, pagesOf } from './builds.ts';

/** What the HTML of a page says, before any script has touched it. */
export interface BuiltDocument {
  path: string;
  html: string;
  lang: string;
  title: string;
  description: string;
  canonical: string | undefined;
  /** Address by language tag. */
  alternates: Record<string, string>;
  /** Kept out of search results. */
  hidden: boolean;
  policy: string;
  ids: string[];
  /** What an attribute names by its id. */
  references: string[];
  /** Every text in the page, with the language that a screen reader would read it in. */
  texts: { lang: string; text: string }[];
  /** The texts that are read aloud with a soft hyphen in them, which splits a word for the ear. */
  split: string[];
  /** By the id of each question, all that can be read of it without scripts, its answer included. */
  questions: Record<string, string>;
  /** The buttons of figures that stay where scripts are missing. */
  idleButtons: string[];
  /** Every address in the page as it is written, of links, pictures, fonts and scripts alike. */
  addresses: string[];
}

const read = new Map<Build, Promise<BuiltDocument[]>>();

/**
 * Every page of a build, read once for all test files of a worker.
 * @param openEmpty opens an empty page: a page of the site would apply its own security policy to what it parses
 */
export function documentsOf(
  build: Build,
  openEmpty: () => Promise<Page>,
): Promise<BuiltDocument[]> {
  const documents = read.get(build) ?? openEmpty().then((page) => readDocuments(page, build));
  read.set(build, documents);
  return documents;
}

/** Attributes that hold the id of another element, or several. */
const referring = [
  ...['for', 'form', 'headers', 'list', 'commandfor', 'popovertarget'],
  ...['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details'],
  ...['aria-errormessage', 'aria-flowto', 'aria-labelledby', 'aria-owns'],
];

async function readDocuments(page: Page, build: Build): Promise<BuiltDocument[]> {
  const files = pagesOf(build).map((path) => ({
    path,
    html: readFileSync(fileOf(build, path), 'utf8'),
  }));
  // As texts, and without the HTML: to take them over piece by piece takes longer than to read them.
  const read = await page.evaluate(
    ({ files, referring }) =>
      files.map(({ html }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const attribute = (selector: string, name: string) =>
          parsed.querySelector(selector)?.getAttribute(name) ?? '';
        const values = (name: string) =>
          Array.from(
            parsed.querySelectorAll(`[${name}]`),
            (element) => element.getAttribute(name) ?? '',
          );
        const texts: { lang: string; text: string }[] = [];
        const split = values('aria-label').filter((label) => label.includes('\u00AD'));
        const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          const text = node.textContent?.trim().replace(/\s+/g, ' ');
          if (!text || element?.closest('script, style')) continue;
          const marked = element?.closest<HTMLElement>('[lang]');
          // A name in the other language may itself be borrowed; voices do not change within it.
          const isName =
            marked?.parentElement?.closest('[lang]') && marked.textContent.trim() === text;
          if (text.includes('\u00AD') && !element?.closest('[aria-hidden=true]')) split.push(text);
          texts.push({ lang: isName ? '' : (marked?.lang ?? ''), text });
        }
        return JSON.stringify({
          lang: parsed.documentElement.lang,
          title: parsed.title,
          description: attribute('meta[name=description]', 'content'),
          canonical: attribute('link[rel=canonical]', 'href') || undefined,
          alternates: Object.fromEntries(
            Array.from(parsed.querySelectorAll('link[rel=alternate][hreflang]'), (link) => [
              link.getAttribute('hreflang') ?? '',
              link.getAttribute('href') ?? '',
            ]),
          ),
          hidden: attribute('meta[name=robots]', 'content').includes('noindex'),
          policy: attribute('meta[http-equiv="content-security-policy" i]', 'content'),
          ids: values('id'),
          references: referring.flatMap(values).flatMap((ids) => ids.split(/\s+/)),
          texts,
          split,
          questions: Object.fromEntries(
            Array.from(
              parsed.querySelectorAll<HTMLElement>('.quiz [data-quiz-question]'),
              (question) => {
                for (const unseen of question.querySelectorAll('[hidden], .needs-scripts'))
                  unseen.remove();
                const text = question.textContent.replace(/\s+/g, ' ');
                return [question.dataset.quizQuestion ?? '', text] as const;
              },
            ),
          ),
          idleButtons: Array.from(parsed.querySelectorAll('figure button'), (button) =>
            button.closest('.needs-scripts') ? '' : button.outerHTML,
          ).filter(Boolean),
          addresses: [
            ...values('href'),
            ...values('src'),
            ...values('component-url'),
            ...values('renderer-url'),
            ...values('srcset').flatMap((set) =>
              set.split(',').map((each) => each.trim().split(' ')[0] ?? ''),
            ),
          ],
        });
      }),
    { files, referring },
  );
  return files.map((file, index) => ({
    ...file,
    ...(JSON.parse(read[index] ?? '') as Omit<BuiltDocument, 'path' | 'html'>),
  }));
}
