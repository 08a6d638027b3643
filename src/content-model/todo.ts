import type { ContentFile, RawContent } from './read.ts';

/** Whether an author has marked a text as still to write. */
export const isTodo = (text: string): boolean => text.includes('TODO:');

/** Each text that is still to write, with its file, line and field: `content/terms/need.yaml:3 · definition.nl`. */
export const todosIn = ({ files }: RawContent): string[] =>
  Object.values(files)
    .flat()
    .sort((a, b) => a.file.localeCompare(b.file))
    .flatMap(todosOf);

const todosOf = ({ file, data, text, lineOf }: ContentFile): string[] => [
  ...todoFields(data, '').map((field) => `${file}:${lineOf(field)} · ${field}`),
  ...(text?.todos ?? []).map((line) => `${file}:${line} · text`),
];

/** The fields, written as in a message, that hold a text which is still to write. */
function todoFields(data: unknown, field: string): string[] {
  if (typeof data === 'string') return isTodo(data) ? [field] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (Array.isArray(data)) return todoFields(value, `${field}[${key}]`);
    return todoFields(value, field ? `${field}.${key}` : key);
  });
}
