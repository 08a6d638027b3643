/// <reference path="../.astro/types.d.ts" />

/** The code of a script that runs where it stands; see src/tools/at-once.ts. */
declare module '*?at-once' {
  const code: string;
  export default code;
}

declare namespace App {
  interface Locals {
    /** The styles that the figures of the page have asked for so far; see FigureFrame.astro. */
    figureStyles?: Set<string>;
    /** What the components inside a lesson's text need to know; set by LessonPage.astro. */
    lesson?: {
      id: string;
      quiz: string;
      /** The section where the styles for all that follows are asked for; see below-the-fold.css. */
      firstSection: string | undefined;
      /** How many margin notes the page holds so far; it keeps their ids unique. */
      notes: number;
    };
  }
}
