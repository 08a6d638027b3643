/** Each text that is still to write, with its file and line: `content/lessons/x/nl.mdx:3`. */
export const todosIn = (files: ReadonlyMap<string, string>, folder = 'content'): string[] =>
  [...files].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) => (line.includes('TODO:') ? [`${folder}/${path}:${index + 1}`] : [])),
  );
