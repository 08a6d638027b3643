import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/i18n/languages.ts';
import { builds, fileOf, pagesOf } from './builds.ts';

/**
 * Where the fixture site shows a kind of figure: its id, and the first page of that language, one with words that point
 * to figures before any other, and a lesson before a figure alone.
 */
export function whereIs(kind: string, language: Language): { path: string; id: string } {
  const build = builds.fixture;
  const found = pagesOf(build)
    .filter((path) => path.startsWith(`/${language}/`))
    .flatMap((path) => {
      const html = readFileSync(fileOf(build, path), 'utf8');
      const tag = new RegExp(`<figure[^>]*data-figure="${kind}"[^>]*>`).exec(html)?.[0];
      const id = tag && / id="([^"]+)"/.exec(tag)?.[1];
      const words = html.includes(`data-point-figure="${id}"`);
      return id ? [{ path, id, words, alone: /<html[^>]*data-alone/.test(html) }] : [];
    });
  const best = found.find(({ words }) => words) ?? found.find(({ alone }) => !alone) ?? found[0];
  if (best) return best;
  throw new Error(
    `The fixture site shows no ${kind} in ${language}: use one in tests/fixtures/content`,
  );
}

/** A figure on a page, as everything that works it sees it: an element with inputs that have the names of its state. */
export function figureOn(page: Page, id: string) {
  const figure = page.locator(`figure[id="${id}"]`);
  const input = (field: string, value: string) =>
    figure.locator(`input[name="${id}.${field}"]`).and(page.locator(`[value="${value}"]`));
  const range = (field: string) =>
    figure.locator(`input[name="${id}.${field}"]:is([type=range], [type=number])`);
  const holds = async (field: string, value: string): Promise<boolean> =>
    (await range(field).count())
      ? (await range(field).inputValue()) === value
      : input(field, value).isChecked();
  return {
    figure,
    input,
    /** Whether the figure holds these values, each field its own. */
    shows: async (state: Readonly<Record<string, string>>): Promise<boolean> => {
      const all = await Promise.all(
        Object.entries(state).map(([field, value]) => holds(field, value)),
      );
      return all.every(Boolean);
    },
    /** Chooses as a reader does: on the label, where the input itself cannot be seen. */
    choose: async (field: string, value: string): Promise<void> => {
      if (await range(field).count()) await range(field).fill(value);
      else await pressable(input(field, value)).click();
    },
  };
}

/** What a finger hits for an input. */
export const pressable = (input: Locator): Locator =>
  input.locator('xpath=(ancestor::label | self::input)[last() = 1 or self::label][1]');

/** The query that asks for a state. */
export const queryFor = (id: string, state: Readonly<Record<string, string>>): string =>
  `?${Object.entries(state)
    .map(([field, value]) => `${id}.${field}=${value}`)
    .join('&')}#${id}`;
