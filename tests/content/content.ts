import { validate } from '../../src/content-model/checks/validate.ts';
import { filesIn, readContent } from '../../src/content-model/read.ts';

/** The text of every file of the site, by its path within content/. */
export const files = filesIn('content');

export const raw = readContent(files);

/** Everything the site says. */
export const content = validate(raw).valid;

/** The whole MDX file of a lesson. */
export const mdxOf = ({ file }: { file: string }): string =>
  files.get(file.replace(/^content\//, '')) ?? '';

/** Every text in a piece of data, however deep it lies. */
export function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
