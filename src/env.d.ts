/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** What the components inside a lesson's text need to know; set by LessonPage.astro. */
    lesson?: {
      id: string;
      quiz: string;
      language: import('./i18n/languages.ts').Language;
      /** How many margin notes the page holds so far; it keeps their ids unique. */
      notes: number;
    };
  }
}
