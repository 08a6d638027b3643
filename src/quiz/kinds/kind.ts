import type { z } from 'astro/zod';
import type { Reference } from '../../content-model/checks/references.ts';
import type { Problem } from '../../content-model/problem.ts';
import type { Bilingual } from '../../i18n/languages.ts';
import type { AnswerKey, Response, Score } from '../score.ts';
import type { QuizItem } from './index.ts';
import type { ItemFields } from './item-fields.ts';

/*
 * What the house knows of a kind of question, in three parts: the content checks must do without the page's script, and
 * the page's script without the schemas.
 */

/** Where an item stands, for the messages to its author. */
export interface ItemPlace {
  file: string;
  /** The field that holds the item, such as `items[2]`. */
  field: string;
}

/** What an item may name in other files. */
export interface ItemReferences {
  terms: Reference;
}

/** What an item of this kind holds. */
export interface QuestionKind<Item extends ItemFields> {
  schema: z.ZodType<Item>;
  /** What is wrong in an item that has the shape its schema asks for. */
  problems(item: Item, place: ItemPlace, references: ItemReferences): Problem[];
}

/** How a question of this kind is drawn. The components get an `item` of this kind. */
export interface QuestionView {
  /** The controls, with an empty place `data-quiz-feedback` for the explanation of each part of the response. */
  Answer(props: { item: QuizItem }): unknown;
  /** The answer with its explanations: the answer key, readable without scripts. */
  Explanations(props: { item: QuizItem }): unknown;
  /** What to do, for the line above the question. */
  hint?: Bilingual;
}

/**
 * How a question of this kind works on the page. Nothing is read from texts, and everything is looked up anew each time: a
 * browser that translates the page wraps, moves and replaces them.
 */
export interface QuestionClient {
  /** The response as it stands; empty when the reader has not begun. */
  response: (question: HTMLElement) => string[];
  score: (key: AnswerKey, response: Response) => Score;
  /** The name of the sentence that tells the score, where that is not the name of the score itself. */
  sentence?: (score: Score) => string;
  /** The parts of the response that are wrong: a retry takes these back. */
  wrong: (key: AnswerKey, response: Response) => string[];
  /** The parts whose explanations are told aloud, in a response that is not right. */
  spoken: (key: AnswerKey, response: Response) => readonly string[];
  /** Gives a response again; an empty one puts the question back as it came. */
  fill: (question: HTMLElement, response: Response) => void;
  /** Takes parts of the response back, as far as the controls can be empty. */
  clear: (question: HTMLElement, parts: readonly string[]) => void;
  /** The first control that is still to be considered. */
  next: (question: HTMLElement, wrong: readonly string[]) => HTMLElement | undefined;
  /**
   * Does what a control of its own was clicked or changed for.
   * @returns whether that changed the response
   */
  act?: (question: HTMLElement, control: Element, event: 'click' | 'change') => boolean;
}
