import { type MdastNode, mdxToMdast } from 'satteri';
import { inWords, type Problem } from './problem.ts';
import { isTodo } from './todo.ts';

/** A component that a lesson's text uses. */
export interface Use {
  component: string;
  /** Attributes in quotes; one that is not a text in quotes is `undefined`. */
  attributes: Readonly<Record<string, string | undefined>>;
  /** Whether there are words between its tags. */
  hasWords: boolean;
  /** What it stands in, from the outside in: `paragraph`, `link`, or the name of a component. */
  around: readonly string[];
  /** Line in the file, counted from 1. */
  line: number;
}

/** A section of a lesson: the id is the same in both languages, the title is not. */
export interface Section {
  id: string;
  title: string;
}

/** A link in Markdown, to a section of the lesson or to another site. */
export interface Link extends Pick<Use, 'hasWords' | 'around' | 'line'> {
  /** Its address as it is written; nothing where that stands elsewhere in the text. */
  target: string;
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
  links: Link[];
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
    links: [],
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
    const written = mdx.split('\n')[Number(line) - 1] ?? '';
    const habit = habits.find(({ sign }) => sign.test(written));
    return {
      file: line ? `${file}:${line}` : file,
      field: 'text',
      found:
        habit?.found ?? `a mistake in the MDX (${message.replace(place, '').replace(rule, '')})`,
      expected: habit?.expected ?? 'MDX that can be read',
    };
  }
}

/** The name of its rule, which the MDX parser adds. */
const rule = / \([\w-]+:[\w-]+\)$/;

/** What authors are used to from elsewhere, told in their own words where it stands on the line that cannot be read. */
const habits = [
  {
    sign: /<\w[^<>]*=\s*[^\s"'{<>]/,
    found: 'an attribute without straight quotes',
    expected: 'straight quotes around its value: id="…"',
  },
  { sign: /<!--/, found: 'a remark as in HTML', expected: '{/* a remark */}' },
  { sign: /<(https?:|mailto:|\S+@)/, found: 'an address in <…>', expected: '[words](https://…)' },
  {
    sign: /\{count:/i,
    found: 'a count as in YAML',
    expected: '<Count of="…" />, which is how a lesson asks for a number',
  },
  {
    sign: /<(?![a-z/>!])/i,
    found: 'a "<" that begins no tag',
    expected: '&lt; for the sign itself',
  },
  {
    sign: /<(br|hr|img|input|wbr)\b[^>]*[^/]?>/,
    found: 'an element of HTML',
    expected: 'Markdown and components only',
  },
  { sign: /\{/, found: 'a "{" that begins no remark', expected: '&#123; for the sign itself' },
];

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

const lost = {
  field: 'link',
  expected:
    'an address that begins with https://, or "#" and the id of a section; for another lesson <LessonLink id="…">',
};

/** What leads to a page of the site is no address to write down: only the site knows it. */
const leadsSomewhere = (address: string): boolean => /^(https?:\/\/[^/]|mailto:.|#.)/.test(address);

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
    case 'link':
    case 'definition':
      return leadsSomewhere(node.url) ? undefined : { ...lost, found: inWords(node.url) };
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

function collect(node: MdastNode, text: LessonText, around: readonly string[] = []): void {
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
      const named = node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
      const attributes = Object.fromEntries(
        named.map(({ name, value }) => [name, typeof value === 'string' ? value : undefined]),
      );
      const component = node.name ?? '';
      const twice = named.find(
        ({ name }, index) => named.findIndex((each) => each.name === name) < index,
      );
      if (twice) {
        const field = `<${component}> ${twice.name}`;
        text.refused.push({ line, field, found: 'this attribute again', expected: 'it once' });
      }
      text.uses.push({ component, attributes, hasWords: hasWordsIn(node), around, line });
      if (node.name === 'Heading') {
        const title = textIn(node).replace(/\s+/g, ' ').trim();
        text.sections.push({ id: attributes.id ?? '', title });
      }
      break;
    }
    case 'link':
    case 'linkReference':
      text.links.push({
        target: 'url' in node ? node.url : '',
        hasWords: hasWordsIn(node),
        around,
        line,
      });
      break;
    default:
  }
  if (!('children' in node)) return;
  const within = node.type === 'root' ? [] : [...around, nameOf(node)];
  for (const child of node.children) collect(child, text, within);
}

/** Whether a reader sees something of a node; a count is a word too, when the page is made. */
const hasWordsIn = (node: MdastNode): boolean =>
  textIn(node).trim() !== '' ||
  ('children' in node && node.children.some((each) => nameOf(each) === 'Count'));

const nameOf = (node: MdastNode) => ('name' in node && node.name ? node.name : node.type);

/** The words of a piece of text without its markup. */
function textIn(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
