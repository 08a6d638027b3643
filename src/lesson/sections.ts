/** A section of a lesson: the id is the same in both languages, the title is not. */
export interface Section {
  id: string;
  title: string;
}

const heading = /<Heading\s+id="([^"]+)"\s*>([\s\S]*?)<\/Heading>/g;

/** The sections of a lesson, read from its MDX text. Markup inside a title is dropped. */
export function sectionsOf(mdx: string): Section[] {
  return Array.from(mdx.matchAll(heading), ([, id = '', title = '']) => ({
    id,
    title: title
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}
