import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../src/i18n/languages.ts';
import { builds, fileOf, pagesOf } from '../support/builds.ts';

/** Where a figure stands. */
export interface FigurePlace {
  path: string;
  id: string;
  /** How many words in the text point to its parts. */
  words: number;
}

/** An input of a figure, which holds a part of its state. */
export interface StateInput {
  field: string;
  type: string;
  value: string;
  checked: boolean;
  /** Of a range or number field. */
  min: string;
  max: string;
  /** Whether a reader can come to it now. */
  isSeen: boolean;
}

const htmlOf = (path: string) => readFileSync(fileOf(builds.root, path), 'utf8');

/** The paths of all pages with a figure. */
export const pagesWithFigures = (): string[] =>
  pagesOf(builds.root).filter((path) => htmlOf(path).includes('data-figure="'));

/**
 * Where a kind of figure can be tried: the page in that language on which most words point to it, one of the site before one
 * with the figure alone, and where it is shown whole.
 * @throws when no page shows it
 */
export function whereIs(kind: string, language: Language): FigurePlace {
  const [best] = pagesWithFigures()
    .filter((path) => path.startsWith(`/${language}/`))
    .flatMap((path) => {
      const html = htmlOf(path);
      const tag = new RegExp(`<figure[^>]*data-figure="${kind}"[^>]*>`).exec(html)?.[0] ?? '';
      const id = / id="([^"]+)"/.exec(tag)?.[1];
      if (!id) return [];
      const times = (text: string) => html.split(text).length - 1;
      const words = times(`data-point-figure="${id}"`);
      const alone = Number(/<html[^>]*data-alone/.test(html));
      return [{ path, id, words, alone, inputs: times(`name="${id}.`) }];
    })
    .sort((a, b) => b.words - a.words || a.alone - b.alone || b.inputs - a.inputs);
  if (!best) throw new Error(`No page shows a ${kind} in ${language}`);
  const { path, id, words } = best;
  return { path, id, words };
}

export const inputSelector = (id: string, { field, value }: Pick<StateInput, 'field' | 'value'>) =>
  `figure[id="${id}"] input[name="${id}.${field}"]:is([value="${value}"], [type=range], [type=number])`;

/** The inputs that hold the state of a figure, in their order. */
export const inputsOf = (page: Page, id: string): Promise<StateInput[]> =>
  page.$$eval(`figure[id="${id}"] input[name^="${id}."]`, (inputs) =>
    inputs.map((input) => ({
      field: input.name.replace(/^.*\./, ''),
      type: input.type,
      value: input.value,
      checked: input.checked,
      min: input.min,
      max: input.max,
      isSeen: input.checkVisibility({ visibilityProperty: true }) && !input.disabled,
    })),
  );

const isSwitch = ({ type }: StateInput) => type === 'radio' || type === 'checkbox';

const byField = (inputs: readonly StateInput[]) =>
  Object.entries(Object.groupBy(inputs, ({ field }) => field)).map(
    ([field, group = []]) => [field, group] as const,
  );

/** The arrow key that leads from an input to another value: that of a number only does so where it is not at its end. */
export const arrowOf = ({
  type,
  value,
  max,
}: StateInput): 'ArrowRight' | 'ArrowUp' | 'ArrowDown' => {
  if (type !== 'number') return 'ArrowRight';
  return value === max ? 'ArrowDown' : 'ArrowUp';
};

/** What a figure shows: per field its value, as an address says it. */
export const valuesOf = (inputs: readonly StateInput[]): Record<string, string> =>
  Object.fromEntries(
    byField(inputs).map(([field, group]) => [
      field,
      group
        .filter((input) => !isSwitch(input) || input.checked)
        .map(({ value }) => value)
        .join(),
    ]),
  );

/** A state in which every field has another value than now. */
export const otherValues = (inputs: readonly StateInput[]): Record<string, string> =>
  Object.fromEntries(
    byField(inputs).map(([field, group]) => {
      const last = group.findLast((input) => !isSwitch(input) || !input.checked);
      if (!last) throw new Error(`${field} has no other value`);
      if (isSwitch(last)) return [field, last.value];
      return [field, last.value === last.min ? last.max : last.min];
    }),
  );
