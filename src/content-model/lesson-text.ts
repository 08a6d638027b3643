import { type MdastNode, mdxToMdast } from 'satteri';
import type { Problem } from './problem.ts';

/** A component that a lesson's text uses. */
export interface Use {
  component: string;
  /** Attributes in quotes; one that is not a text in quotes is `undefined`. */
  attributes: Readonly<Record<string, string | undefined>>;
  /** Line in the file, counted from 1. */
  line: number;
}

/** What the checks need to know of a lesson's text. */
export interface LessonText {
  /** In the order of the text. */
  uses: Use[];
  /** Lines with a Markdown heading of the first or second level, which has no id that both languages share. */
  plainHeadings: number[];
}

/** The line an error of the MDX parser names at its start: `12:5: Expected …`. */
const place = /^(\d+):\d+(?:-\d+:\d+)?: /;

/**
 * Reads the components out of an MDX file, with the parser that Astro itself builds the page with.
 * @param mdx the whole file, frontmatter included, so that the lines are those of the file
 */
export function readLessonText(file: string, mdx: string): LessonText | Problem {
  const text: LessonText = { uses: [], plainHeadings: [] };
  try {
    collect(mdxToMdast(mdx), text);
    return text;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = place.exec(message)?.[1];
    return {
      file: line ? `${file}:${line}` : file,
      field: 'text',
      found: `a mistake in the MDX (${message.replace(place, '')})`,
      expected: 'MDX that can be read',
    };
  }
}

function collect(node: MdastNode, text: LessonText): void {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const attributes: Record<string, string | undefined> = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute') {
        attributes[attribute.name] =
          typeof attribute.value === 'string' ? attribute.value : undefined;
      }
    }
    text.uses.push({ component: node.name ?? '', attributes, line });
  }
  if (node.type === 'heading' && node.depth <= 2) text.plainHeadings.push(line);
  if ('children' in node) for (const child of node.children) collect(child, text);
}
