import {
  type Features,
  type HastNode,
  type MdxJsxFlowElementHast,
  type MdxJsxTextElementHast,
  mdxToHast,
} from 'satteri';

/** A piece of a lesson's text: finished HTML, or a component with what stands in it. */
export type Piece =
  | string
  | { component: string; attributes: Readonly<Record<string, string>>; pieces: readonly Piece[] };

/** What the text may do beyond plain Markdown: quotes that are typed straight are set as quotes. */
export const features: Features = { smartPunctuation: true };

/** The attributes that Markdown itself writes; none of them is an id, for those are given out by hand. */
const attributesOfMarkdown = ['href', 'title', 'start'] as const;

const withoutEnd = new Set(['br', 'hr']);

/**
 * A lesson's text in the order in which it is drawn. HTML may be opened in one piece and closed in a later one.
 * @param mdx the whole file; it must have passed the checks
 */
export function piecesOf(mdx: string): Piece[] {
  const pieces: Piece[] = [];
  write(mdxToHast(mdx, { features }), pieces);
  return pieces;
}

function write(node: HastNode, pieces: Piece[]): void {
  switch (node.type) {
    case 'text':
      add(pieces, escaped(node.value));
      break;
    case 'element': {
      const attributes = attributesOfMarkdown
        .filter((name) => node.properties[name] !== undefined)
        .map((name) => ` ${name}="${escaped(String(node.properties[name]))}"`);
      add(pieces, `<${node.tagName}${attributes.join('')}>`);
      writeAll(node.children, pieces);
      if (!withoutEnd.has(node.tagName)) add(pieces, `</${node.tagName}>`);
      break;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      pieces.push(componentOf(node));
      break;
    case 'root':
      writeAll(node.children, pieces);
      break;
    // A comment of the author.
    default:
  }
}

function writeAll(nodes: readonly HastNode[], pieces: Piece[]): void {
  for (const node of nodes) write(node, pieces);
}

function componentOf({
  name,
  attributes,
  children,
}: MdxJsxFlowElementHast | MdxJsxTextElementHast): Piece {
  const pieces: Piece[] = [];
  writeAll(children, pieces);
  return {
    component: name ?? '',
    attributes: Object.fromEntries(
      attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? [[attribute.name, attribute.value]]
          : [],
      ),
    ),
    pieces,
  };
}

/** Finished HTML that follows on finished HTML is one piece. */
function add(pieces: Piece[], html: string): void {
  const last = pieces.at(-1);
  if (typeof last === 'string') pieces[pieces.length - 1] = last + html;
  else pieces.push(html);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
