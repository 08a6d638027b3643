import { describe, expect, test } from 'vitest';
import { momentNames } from '../../src/content-model/moments.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { blocksOf } from './prose.ts';
import { content, mdxOf } from './content.ts';
import { numbersIn } from './numbers.ts';

/* What a lesson's text names (sources, moments, counts) is checked against what its page cites and draws. */

const letterIn = /(?<=\b[Bb]ron |\b[Ss]ource )[A-Z]\b/g;
/** All of them at once: the sentence that introduces the sources. */
const introduction = /bron A tot en met E|sources A to E/;

/** The paragraphs and list items of a lesson, components and all. */
const passagesOf = (mdx: string): string[] =>
  mdx.replace(/^---.*?^---/ms, '').split(/\n\n|\n(?=- |\d+\. )/);

const sourcesOf = (tension: string): string[] =>
  content.tensions
    .filter(({ id }) => id === tension)
    .flatMap(({ data }) => data.positions.flatMap(({ claims }) => claims.map(([letter]) => letter)))
    .filter((letter) => letter !== undefined);

describe.for(content.lessonTexts)('$file', (lesson) => {
  const { language = 'nl', text } = lesson;
  const mdx = mdxOf(lesson);
  const passages = passagesOf(mdx);
  const plain = blocksOf(mdx).map((block) => block.map((stretch) => stretch.text).join(''));

  test('cites a claim of each source within reach of what it says of it', () => {
    const uncited = passages.flatMap((passage, index) => {
      if (introduction.test(passage)) return [];
      const tension = /<Tension id="(T\d+)"/.exec(passages[index + 1] ?? '')?.[1];
      const near = [
        ...Array.from(passage.matchAll(/<Source claim="([A-Z])/g), ([, letter]) => letter),
        ...(tension ? sourcesOf(tension) : []),
      ];
      return [...new Set(passage.match(letterIn) ?? [])]
        .filter((letter) => !near.includes(letter))
        .map((letter) => `${letter}: ${passage.slice(0, 60)}`);
    });
    expect(uncited).toEqual([]);
  });

  const models = (text?.uses ?? []).flatMap(({ component, attributes }) =>
    component === 'StageMap' ? content.models.filter(({ id }) => id === attributes.model) : [],
  );

  test('names only stretches of moments that one of its maps draws', () => {
    const names = momentNames[language];
    const any = names.toSorted((a, b) => b.length - a.length).join('|');
    const range = new RegExp(
      language === 'nl' ? `van (${any}) tot en met (${any})` : `from (${any}) to (${any})`,
      'g',
    );
    const said = plain.flatMap((each) =>
      Array.from(each.matchAll(range), ([, first = '', last = '']) =>
        [names.indexOf(first) + 1, names.indexOf(last) + 1].join('-'),
      ),
    );
    // From the start of any stage to the end of any later one.
    const drawn = models.flatMap(({ data: { stages } }) =>
      stages.flatMap(({ span: [first] }, index) =>
        stages.slice(index).map(({ span: [, last] }) => `${first}-${last}`),
      ),
    );
    if (models.length > 0) expect(said.length).toBeGreaterThan(0);
    expect(said.filter((each) => !drawn.includes(each))).toEqual([]);
  });

  test('calls the stages of its maps by their names', () => {
    const wrong = Array.from(
      mdx.matchAll(/^(?:-|\d+\.) <Point figure="\w+" at="([\w-]+)">([^<]+)</gm),
      ([, at, name = '']) => ({ at, name }),
    ).filter(
      ({ at, name }) =>
        !models.some(({ data }) =>
          data.stages.some(
            (stage) =>
              stage.id === at && name.toLowerCase().includes(stage.name[language].toLowerCase()),
          ),
        ),
    );
    expect(wrong).toEqual([]);
  });
});

const passage = (lesson: string, language: Language, start: RegExp): string =>
  content.lessonTexts
    .filter((each) => each.id === lesson && (each.language ?? 'nl') === language)
    .flatMap((each) => blocksOf(mdxOf(each)))
    .map((block) => block.map(({ text }) => text).join(''))
    .find((text) => start.test(text)) ?? '';

describe.for(['nl', 'en'] as const)('counts in letters (%s)', (language) => {
  test('the first sheet counts the stages beyond the purchase as its map does', () => {
    const stages = content.models.find(({ id }) => id === 'a-journey')?.data.stages ?? [];
    const beyond = stages.filter(({ span: [first] }) => first > 6);
    const length = beyond.reduce((sum, { span: [first, last] }) => sum + last - first + 1, 0);
    expect(
      numbersIn(passage('what-is-a-customer-journey', language, /^(Eén van|One of)/), language),
    ).toEqual([beyond.length, stages.length, length]);
  });

  test('the second sheet counts touchpoints as its case does', () => {
    const touchpoints =
      content.cases.find(({ id }) => id === 'electric-bicycle')?.data.touchpoints ?? [];
    const verdicts = touchpoints.map(({ lenses }) =>
      Object.values(lenses ?? {}).map(({ cycle }) => cycle),
    );
    const all = (verdict: string) =>
      verdicts.filter((each) => each.every((one) => one === verdict)).length;
    const [kept, dropped] = [all('kept'), all('dropped')];
    expect(
      numbersIn(
        passage('journey-versus-purchase-cycle', language, /^(Leg de drie lenzen|Lay the three)/),
        language,
      ),
    ).toEqual([3, kept, dropped, touchpoints.length - kept - dropped]);
  });
});
