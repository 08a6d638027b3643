/*
 * How wide a text will be, before any browser has drawn it. The classes round the advance widths of bold Overpass
 * (weight 700) up, so a text that fits by this estimate also fits on the page.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/\u00AD/, 0],
  [/[ijlI.,’' ]/, 0.3],
  [/[frst-]/, 0.5],
  [/[mwMW]/, 0.9],
  [/\p{Lu}/u, 0.74],
];
const otherLetters = 0.6;

/** @returns the width of the text at this font size, in the unit of the font size */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text)
    em += classes.find(([letters]) => letters.test(letter))?.[1] ?? otherLetters;
  return em * fontSize;
}

/**
 * Breaks a text into lines as a browser does: between words, and never inside one.
 * @param room the width of a line, in the unit of the font size
 */
export function linesOf(text: string, fontSize: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ |(?<=-)/)) {
    const last = lines.at(-1);
    const longer = last?.endsWith('-') ? `${last}${word}` : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, fontSize) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
