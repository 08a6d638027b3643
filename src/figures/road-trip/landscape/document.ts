import { layouts, type LayoutName } from '../geometry.ts';
import type { Site } from './landmarks.ts';
import { lyingLandscape } from './lying.ts';
import { standingLandscape } from './standing.ts';

/*
 * A landscape as a file of its own, so that a page weighs little before its reader comes to the map. As a picture it knows
 * the colours of the page no more than any other picture, except whether they are light or dark.
 */

/** Ink and the map's own pale tints only: colour stays with the terms. Lit windows are yellow, always inside ink. */
const pens = `svg{--sketch:color-mix(in oklab,var(--ink) 62%,var(--sheet));--away:color-mix(in oklab,var(--ink) 30%,var(--sheet));--land:light-dark(#e6ede4,#1d292c);--water:light-dark(#cfe2ea,#20343f);--shore:light-dark(#8fb3c2,#3d5f70);--wall:light-dark(#fff,#2f3d41);fill:none;stroke:var(--sketch);stroke-width:1.25;stroke-linejoin:round;stroke-linecap:round}
.flat{stroke:none}.thin{stroke-width:.9}.post{stroke-width:2}.far{stroke:var(--away);stroke-width:1}
.paper{fill:var(--sheet);stroke:none}.land{fill:var(--land)}.near{fill:light-dark(#d8e2d8,#233135)}.away{fill:light-dark(#eef3ee,#1b262a)}.tree{fill:light-dark(#c6d3c9,#2b3b3e)}
.hill{fill:url(#fade);stroke:none}.hill.near{fill:url(#fade-near)}
.wall{fill:var(--wall)}.roof{fill:light-dark(#8b9a96,#55686d)}.door{fill:var(--sketch);stroke:none}.ink{fill:var(--ink);stroke:none}.pane{fill:light-dark(#b9cbd0,#16232a)}.lit{fill:var(--flag);stroke:var(--on-flag);stroke-width:1}
.river{fill:var(--water);stroke:none}.bank{stroke:var(--shore)}.ditch{stroke:var(--shore);stroke-width:1;opacity:.75}.furrow{stroke:var(--away);stroke-width:.7;opacity:.7}.water{stroke:var(--water);stroke-width:24}.water.edge{stroke:var(--shore);stroke-width:27}
.ray{stroke:var(--ink);stroke-width:3.5}.stem{stroke:var(--ink);stroke-width:2.2}.letter,.wall-line{stroke:var(--ink);stroke-width:2}.sky{fill:var(--sheet);stroke:var(--away);stroke-width:1.1}
.lane{stroke:var(--sheet);stroke-width:6}.lane.edge{stroke:var(--sketch);stroke-width:9}.lane.middle{stroke:var(--ink);stroke-width:1.3;stroke-dasharray:4 3}`;

const fade = (id: string, from: string): string =>
  `<linearGradient id="${id}" x2="0" y2="1"><stop offset=".25" style="stop-color:${from}"/><stop offset=".92" style="stop-color:var(--land)"/></linearGradient>`;

const landscapes = { lying: lyingLandscape, standing: standingLandscape } as const;

/**
 * The landscape of a map, as an SVG document.
 * @param tokens the style sheet that names the colours of the site
 * @throws when that sheet lacks a colour that the landscape is drawn in
 */
export function landscapeDocument(
  layout: LayoutName,
  sites: readonly Site[],
  tokens: string,
): string {
  const colours = ['ink', 'sheet', 'flag', 'on-flag'].map((name) => {
    const declaration = new RegExp(`--${name}: [^;]+;`).exec(tokens)?.[0];
    if (!declaration) throw new Error(`src/styles/tokens.css: there is no colour --${name}`);
    return declaration;
  });
  const { width, height } = layouts[layout];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>:root{color-scheme:light dark;${colours.join('')}}${pens}</style>${fade('fade', 'light-dark(#eef3ee,#1b262a)')}${fade('fade-near', 'light-dark(#d8e2d8,#233135)')}${landscapes[layout](sites)}</svg>`;
}
