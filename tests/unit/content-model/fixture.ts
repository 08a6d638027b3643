import { checkContent } from '../../../src/content-model/check.ts';
import { lineOf } from '../../../src/content-model/problem.ts';
import { filesIn, readContent } from '../../../src/content-model/read.ts';

/** A small content folder that is in order: two lessons in two languages with all they need. */
export const fixture: ReadonlyMap<string, string> = filesIn('tests/fixtures/content');

/** The lines an author gets for a set of files. */
export const linesFor = (files: ReadonlyMap<string, string>): string[] =>
  checkContent(readContent(files)).problems.map(lineOf);

/**
 * The lines an author gets after one mistake in content that is otherwise in order.
 * @param right what stands in the file; it must occur there
 * @param wrong what the author writes instead
 */
export function linesAfter(file: string, right: string, wrong: string): string[] {
  const text = fixture.get(file);
  if (!text?.includes(right)) throw new Error(`The fixture ${file} does not hold ${right}`);
  return linesFor(
    new Map(fixture).set(
      file,
      text.replace(right, () => wrong),
    ),
  );
}

/** The lines an author gets after adding a file. */
export const linesWith = (file: string, text: string): string[] =>
  linesFor(new Map(fixture).set(file, text));

/** The lines an author gets after throwing a file away. */
export function linesWithout(file: string): string[] {
  const files = new Map(fixture);
  if (!files.delete(file)) throw new Error(`The fixture holds no ${file}`);
  return linesFor(files);
}
