import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { foreignWordsSchema } from '../content-model/schemas.ts';

/** Per language of the page, the words of the other language that its texts use; kept in content/foreign-words.yaml. */
export const foreignWords = foreignWordsSchema.parse(
  parse(readFileSync(join(process.cwd(), 'content', 'foreign-words.yaml'), 'utf8')),
);
