import { expect, test } from 'vitest';
import { aloneStrings } from '../../src/alone/strings.ts';
import { shareStrings } from '../../src/alone/share-strings.ts';
import { atlasPageStrings } from '../../src/atlas/strings.ts';
import { atlasStrings } from '../../src/figures/atlas/strings.ts';
import { caseSorterStrings } from '../../src/figures/case-sorter/strings.ts';
import { figureStrings } from '../../src/figures/strings.ts';
import { pageNotices } from '../../src/layouts/notice-strings.ts';
import { printStrings } from '../../src/print/strings.ts';
import { wallStrings } from '../../src/wall/strings.ts';
import { dividingLineStrings } from '../../src/figures/dividing-line/strings.ts';
import { lensStrings } from '../../src/figures/lens/strings.ts';
import { stageMapStrings } from '../../src/figures/stage-map/strings.ts';
import { glossaryStrings } from '../../src/glossary/strings.ts';
import { homeStrings } from '../../src/home/strings.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { site } from '../../src/i18n/strings.ts';
import { retentionStrings } from '../../src/figures/retention/strings.ts';
import { toldStrings } from '../../src/figures/retention/told.ts';
import { roadTripStrings } from '../../src/figures/road-trip/strings.ts';
import { dividingLinePageStrings } from '../../src/models/dividing-line-strings.ts';
import { modelStrings } from '../../src/models/strings.ts';
import { progressStrings } from '../../src/progress/strings.ts';
import { quizStrings } from '../../src/quiz/strings.ts';
import { sourcesStrings } from '../../src/sources/strings.ts';
import { blocksOf } from './prose.ts';
import { content, lessonTextsOf, mdxOf, textsOf } from './content.ts';

/** Names that stand for something with another name here, and turns of phrase of the other language. */
const unwelcome: Record<Language, readonly RegExp[]> = {
  nl: [
    /\bkolom(men)?\b/i,
    /\bstrook\b/i,
    /\bgok\b/i,
    /\bmoment \d/i,
    // The steps of source D have numbers of their own.
    /\bstap \d+(?!\d| van bron D| tot en met)/i,
    /\bevaluatie achteraf\b/i,
    /\bervaring achteraf\b/i,
    /\bhet gekochte\b/i,
    /\bbehoefte(n)? (komt|komen) op\b|\bkomt (er een|de) behoefte op\b|\bbehoefte opkomt\b/i,
    /\b[Zz]et de (ver)?koper ze\b/,
    /\bniets te lezen\b/i,
    /\bdoor (deze|elke) lens staan\b/i,
    /\bvakmensen\b/i,
    // A figure lies down on a wide screen and stands up on a phone.
    /\blinkerkant\b|\brechterkant\b|\b(links|rechts) van de\b|\bhet noorden is\b/i,
    /\bzonder schrijver\b/i,
    /\bvragenlijst van bron\b/i,
    /\b[Bb]ron [A-Z] weegt\b/,
    /\bvoor, tijdens en na\b/,
  ],
  en: [
    /\bcolumns?\b/i,
    /\bstrip\b/i,
    /\bguess\b/i,
    /\bmoment \d/i,
    /\bstep \d+(?!\d| of source D)/i,
    /\b(evaluation|experience) afterwards\b/i,
    /\bneeds? (comes?|coming) up\b/i,
    /\bdykes?\b/i,
    /\bafter (source [A-Z]|the source)\b/i,
    /\b(answer|line|case stud(y|ies)) stands?\b/i,
    /\b(has|have) a go\b/i,
    /\bsends? off for\b/i,
    /\b(journey|cycle) notes\b/i,
    /\btreat(s|ed)? (a claim|on|as)\b/i,
    /\bway to (a|the) (purchase|decision)\b/i,
    /\bprofessionals\b/i,
    /\b(left|right) edge\b|\b(left|right) of the (toll gate|flag|line)\b|\bnorth is\b/i,
    /\bweb shops?\b/i,
    /\badvocates?\b/i,
    /\bcomparison limps\b/i,
    /\bbusy with\b/i,
    /\bwithout an author\b/i,
    /\b[Ss]ource [A-Z] weighs\b/,
    /\b(names|puts) [^.,;:]+ with the (journey|trip)\b/,
  ],
};

test.for(languages)('one name for one thing (%s)', (language) => {
  const { lessonTexts, ...both } = content;
  const texts = [
    ...lessonTexts
      .filter((lesson) => (lesson.language ?? 'nl') === language)
      .flatMap(lessonTextsOf),
    ...textsOf(language, both),
    ...textsOf(language, [site, homeStrings, sourcesStrings, glossaryStrings, modelStrings]),
    ...textsOf(language, [quizStrings, progressStrings, dividingLinePageStrings]),
    ...textsOf(language, [stageMapStrings, lensStrings, dividingLineStrings, roadTripStrings]),
    ...textsOf(language, [retentionStrings, toldStrings, atlasStrings, caseSorterStrings]),
    ...textsOf(language, [figureStrings, pageNotices, printStrings, shareStrings, wallStrings]),
    ...textsOf(language, [aloneStrings, atlasPageStrings]),
  ];
  expect(texts.length).toBeGreaterThan(500);
  expect(
    texts.flatMap((text) =>
      unwelcome[language].filter((word) => word.test(text)).map((word) => `${word}: ${text}`),
    ),
  ).toEqual([]);
});

/** The five terms that the atlas is about, as a text writes them. */
const coreTerms = {
  'customer-journey': { nl: /\bklantreis\b/i, en: /\bcustomer journey\b/i },
  'purchase-cycle': { nl: /\baankoopcyclus\b/i, en: /\bpurchase cycle\b/i },
  'buyer-journey': { nl: /\bbuyer journey\b/i, en: /\bbuyer journey\b/i },
  'path-to-purchase': { nl: /\bpad naar aankoop\b/i, en: /\bpath to purchase\b/i },
  'customer-experience': { nl: /\bklantervaring\b/i, en: /\bcustomer experience\b/i },
};

test.for(content.lessonTexts)('$file links each core term at its first use', (lesson) => {
  const { language = 'nl' } = lesson;
  const stretches = blocksOf(mdxOf(lesson))
    .flat()
    .filter(({ within }) => !within.includes('Heading'));
  const unlinked = Object.entries(coreTerms).filter(([, names]) => {
    const first = stretches.find(({ text }) => names[language].test(text));
    return first && !first.within.includes('Term');
  });
  expect(unlinked.map(([id]) => id)).toEqual([]);
});

const brand = { nl: /\b(merk|merken)\b/i, en: /\bbrands?\b/i };

/** Whoever reads one sheet alone has to be able to see there that a brand is any company. */
test.for(content.lessonTexts)('$file links a brand where it speaks of one', (lesson) => {
  const stretches = blocksOf(mdxOf(lesson)).flat();
  const named = stretches.filter(({ text }) => brand[lesson.language ?? 'nl'].test(text));
  expect(named.length === 0 || named.some(({ within }) => within.includes('Term'))).toBe(true);
});
