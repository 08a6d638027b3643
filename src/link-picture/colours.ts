/**
 * A drawing with the colours of the light theme in place of their names: what shows the picture knows none of our styles.
 * @param tokens the style sheet that names them
 * @throws when there is no colour of a name
 */
export function coloured(drawing: string, tokens: string): string {
  const light = new Map(
    Array.from(
      tokens.matchAll(/(--[\w-]+):\s*(?:light-dark\((#\w+),\s*#\w+\)|(#\w+));/g),
      ([, name = '', ofLight, ofBoth]) => [name, ofLight ?? ofBoth ?? ''],
    ),
  );
  return drawing.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const colour = light.get(name);
    if (!colour) throw new Error(`src/styles/tokens.css: there is no colour ${name}`);
    return colour;
  });
}
