import { type MdastNode, mdxToMdast } from 'satteri';
import type { Problem } from './problem.ts';
import { isTodo } from './todo.ts';

/** A component that a lesson's text uses. */
export interface Use {
  component: string;
  /** Attributes in quotes; one that is not a text in quotes is `undefined`. */
  attributes: Readonly<Record<string, string | undefined>>;
  /** Line in the file, counted from 1. */
  line: number;
}

/** A section of a lesson: the id is the same in both languages, the title is not. */
export interface Section {
  id: string;
  title: string;
}

/** What Markdown and MDX can do, but a lesson has no use for. */
export interface Refused {
  /** Line in the file, counted from 1. */
  line: number;
  field: string;
  found: string;
  expected: string;
}

/** What checks and pages need to know of a lesson's text. */
export interface LessonText {
  /** In the order of the text. */
  uses: Use[];
  /** In the order of the text; markup in a title is dropped. */
  sections: Section[];
  /** How many words a reader reads, headings and notes included. */
  words: number;
  /** In the order of the text. */
  refused: Refused[];
  /** Lines with a text that is still to write. */
  todos: number[];
}

/** The line an error of the MDX parser names at its start: `12:5: Expected …`. */
const place = /^(\d+):\d+(?:-\d+:\d+)?: /;

/**
 * What a lesson's text holds, read with the parser that Astro itself builds the page with; or, when it cannot be read, why.
 * @param mdx the whole file, frontmatter included, so that the lines are those of the file
 */
export function readLessonText(file: string, mdx: string): LessonText | Problem {
  const text: LessonText = {
    uses: [],
    sections: [],
    words: 0,
    refused: [],
    todos: [],
  };
  try {
    // As Astro reads it: quotes that are typed straight are set as quotes.
    collect(mdxToMdast(mdx, { features: { smartPunctuation: true } }), text);
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

/** The words of a text; hyphens and apostrophes hold a word together. */
export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

const computed = {
  field: 'text',
  found: 'something to compute: {…}, an import or an export',
  expected: 'words and components only',
};
const image = {
  field: 'image',
  found: 'an image',
  expected: 'words or a figure, because a lesson brings no pictures of its own',
};
const footnote = { field: 'footnote', found: 'a footnote', expected: '<Note>…</Note>' };

/** Nothing between the brackets is none: an author who typed two of them meant them to be read. */
const isComment = (expression: string): boolean => /^\s*(\/\*[^]*?\*\/\s*)+$/.test(expression);

/** Why a lesson has no use for a node; `undefined` when it has. */
function refusalOf(node: MdastNode): Omit<Refused, 'line'> | undefined {
  switch (node.type) {
    case 'heading':
      return {
        field: 'heading',
        found: 'a Markdown heading, which has no id that both languages share',
        expected: '<Heading id="…">',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? undefined : computed;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute')
        ? computed
        : undefined;
    case 'mdxjsEsm':
      return computed;
    case 'image':
    case 'imageReference':
      return image;
    case 'footnoteReference':
    case 'footnoteDefinition':
      return footnote;
    case 'table':
      if (!node.align?.some(Boolean)) return undefined;
      return {
        field: 'table',
        found: 'an alignment',
        expected: 'columns without one, because the page may hold no styles of its own',
      };
    case 'listItem':
      if (typeof node.checked !== 'boolean') return undefined;
      return { field: 'list', found: 'a box to tick', expected: 'a list of words' };
    default:
      return undefined;
  }
}

function collect(node: MdastNode, text: LessonText): void {
  const line = node.position?.start.line ?? 1;
  const refusal = refusalOf(node);
  if (refusal) text.refused.push({ line, ...refusal });
  switch (node.type) {
    case 'text':
      text.words += wordsIn(node.value).length;
      node.value.split('\n').forEach((each, index) => {
        if (isTodo(each)) text.todos.push(line + index);
      });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const attributes: Record<string, string | undefined> = {};
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute') {
          attributes[attribute.name] =
            typeof attribute.value === 'string' ? attribute.value : undefined;
        }
      }
      text.uses.push({ component: node.name ?? '', attributes, line });
      if (node.name === 'Heading') {
        const title = textIn(node).replace(/\s+/g, ' ').trim();
        text.sections.push({ id: attributes.id ?? '', title });
      }
      break;
    }
    default:
  }
  if ('children' in node) for (const child of node.children) collect(child, text);
}

/** The words of a piece of text without its markup. */
function textIn(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
