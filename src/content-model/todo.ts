import type { ContentFile, RawContent } from './read.ts';
import { textsIn } from './texts.ts';

/** Whether an author has marked a text as still to write. */
export const isTodo = (text: string): boolean => text.includes('TODO:');

/** Each text that is still to write, with its file, line and field: `content/terms/need.yaml:3 · definition.nl`. */
export const todosIn = ({ files }: RawContent): string[] =>
  Object.values(files)
    .flat()
    .sort((a, b) => a.file.localeCompare(b.file))
    .flatMap(todosOf);

const todosOf = ({ file, data, text, lineOf }: ContentFile): string[] => [
  ...textsIn(data)
    .filter(({ text: each }) => isTodo(each))
    .map(({ field }) => `${file}:${lineOf(field)} · ${field}`),
  ...(text?.todos ?? []).map((line) => `${file}:${line} · text`),
];
