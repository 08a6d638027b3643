/// <reference path="../.astro/types.d.ts" />

/** A script that runs where it stands; see src/tools/inline-script.ts. */
declare module '*?inline-script' {
  const script: string;
  export default script;
}

declare namespace App {
  interface Locals {
    /** The styles of figures that the page holds so far; see FigureFrame.astro. */
    figureStyles?: Set<string>;
    /** The kinds of the figures of the page in their order, where it has several. */
    figureKinds?: readonly string[];
    /** The address of a figure of the page without the page around it, by the figure's id. */
    figureAlone?: (id: string) => string;
    /** Whether the page is a figure alone, which may be on a wall. */
    isAlone?: boolean;
    /** Whether the page holds the words of Share.astro already. */
    hasShareWords?: boolean;
    /** What the components inside a lesson's text need to know; set by LessonPage.astro. */
    lesson?: {
      id: string;
      /** Its sections, with titles free of markup. */
      sections: readonly { id: string; title: string }[];
      /** The section where the styles for all that follows stand; see below-the-fold.css. */
      firstSection: string | undefined;
      /** How many margin notes the page holds so far; it keeps their ids unique. */
      notes: number;
    };
  }
}
