import { type MdastNode, mdxToMdast } from 'satteri';
import { wordsIn } from '../../src/content-model/lesson-text.ts';

/** A stretch of a lesson's text, with the components it stands in, from the outside in. */
export interface Stretch {
  text: string;
  within: readonly string[];
}

/** The text of a lesson as its reader sees it, block by block: paragraphs, list items and headings. */
export function blocksOf(mdx: string): Stretch[][] {
  const blocks: Stretch[][] = [];

  const visit = (node: MdastNode, within: readonly string[]) => {
    if (node.type === 'yaml') return;
    if (node.type === 'text') {
      blocks.at(-1)?.push({ text: node.value, within });
      return;
    }
    if (!('children' in node)) return;
    const inner =
      node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
        ? [...within, node.name ?? '']
        : within;
    const isBlock = node.type === 'paragraph' || node.type === 'mdxJsxFlowElement';
    if (isBlock) blocks.push([]);
    for (const child of node.children) visit(child, inner);
  };

  visit(mdxToMdast(mdx), []);
  return blocks.filter((block) => block.length > 0);
}

/** The running text: no headings, and no remarks in the margin, which are read apart. */
export const proseOf = (mdx: string): string[] =>
  blocksOf(mdx)
    .map((block) =>
      block
        .filter(({ within }) => !within.includes('Heading') && !within.includes('Note'))
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text.trim() !== '');

/** A sentence ends at a full stop, question mark or exclamation mark, and where its paragraph ends. */
export const sentencesIn = (paragraphs: readonly string[]): string[] =>
  paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.?!…][’”)]*)\s+/))
    .filter((sentence) => wordsIn(sentence).length > 0);

/** The mean number of words in a sentence. */
export const meanSentenceLength = (paragraphs: readonly string[]): number =>
  wordsIn(paragraphs.join(' ')).length / sentencesIn(paragraphs).length;

/**
 * How hard a text is to read: about 25 for a children's book, 40 for a newspaper, 55 for a law.
 * The formula is C. H. Björnsson's, *Läsbarhet* (1968): words per sentence plus the percentage of words of more than six letters.
 */
export function lix(paragraphs: readonly string[]): number {
  const words = wordsIn(paragraphs.join(' '));
  const long = words.filter((word) => word.length > 6).length;
  return meanSentenceLength(paragraphs) + (100 * long) / words.length;
}
