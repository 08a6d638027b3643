import { z } from 'astro/zod';
import { id, partNumber, text } from './basics.ts';

/** What a lesson is in both languages alike: `lesson.yaml`. */
export const lessonSchema = z.strictObject({
  /** The number of the map sheet. */
  sheet: z.number('a number').int('a whole number').positive(),
  /** The part of the atlas, as in parts.yaml. */
  part: partNumber,
});

const forAMeeting = 'what to take to a meeting: "ask" with one question, "say" with one sentence';

/** The frontmatter of a lesson in one language: `nl.mdx`, `en.mdx`. */
export const lessonTextSchema = z.strictObject({
  /** The last part of the address, in this language. Never change it once published. */
  slug: id,
  title: text,
  /** One sentence for search results and link previews. */
  description: z.string().min(60).max(180),
  /** Complete the sentence "After this sheet you can …". */
  objectives: z.array(text).min(2).max(5),
  /** Three sentences to take home. */
  summary: z.array(text).length(3),
  /** What the reader takes to a meeting: the one question to ask there, and the one sentence to say. */
  meeting: z.strictObject(
    { ask: text, say: text },
    { error: ({ code }) => (code === 'invalid_type' ? forAMeeting : undefined) },
  ),
});
