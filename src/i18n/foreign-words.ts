import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const schema = z.strictObject({ nl: z.array(z.string()), en: z.array(z.string()) });

/** Per language of the page, the words of the other language that its texts use; kept in content/foreign-words.yaml. */
export const foreignWords = schema.parse(
  parse(readFileSync(join(process.cwd(), 'content', 'foreign-words.yaml'), 'utf8')),
);
