import { describe, expect, test } from 'vitest';
import { termsOfPair } from '../../src/glossary/addresses.ts';
import { placesOf } from '../../src/glossary/places.ts';
import { languages } from '../../src/i18n/languages.ts';
import { slugOfPair } from '../../src/i18n/routes.ts';
import { content } from './content.ts';

const terms = content.terms.map(({ data }) => data);
const pairs = content.pairs.map(({ data }) => data);

/** Addresses that have been published, in the folder of terms: links lead there, so none may be lost. */
const published = {
  nl: 'klantreis aankoopcyclus buyer-journey pad-naar-aankoop klantervaring klantreis-of-buyer-journey klantreis-of-aankoopcyclus klantreis-of-pad-naar-aankoop klantreis-of-klantervaring klantreis-of-klantreiskaart buyer-journey-of-aankoopcyclus aankoopcyclus-of-verkoopcyclus pad-naar-aankoop-of-aankoopcyclus pad-naar-aankoop-of-buyer-journey koper-of-klant prospect-of-klant contactpunt-of-kanaal loyaliteit-of-klantbehoud loyaliteit-of-ambassadeurschap klantbehoud-of-verloop conversie-of-aankoop latente-behoefte-of-concrete-behoefte ambassadeurschap ambassadeur attributie bewustwording bouncepercentage naamsbekendheid merk koper call-to-action kanaal verloop doorklikpercentage overweging contentmarketing conversie klantreiskaart klantwaarde klanttevredenheid klantenservice klant beslissing levering evaluatie-na-de-aankoop inbound-marketing koopintentie latente-behoefte lead-nurturing lead loyaliteit concrete-behoefte omnichannel orientatie pijnpunt buyer-persona prospect aankoop klantbehoud verkoopcyclus verkooptrechter segment sociaal-bewijs fase doelgroep contactpunt mond-tot-mondreclame',
  en: 'customer-journey purchase-cycle buyer-journey path-to-purchase customer-experience customer-journey-or-buyer-journey customer-journey-or-purchase-cycle customer-journey-or-path-to-purchase customer-journey-or-customer-experience customer-journey-or-customer-journey-map buyer-journey-or-purchase-cycle purchase-cycle-or-sales-cycle path-to-purchase-or-purchase-cycle path-to-purchase-or-buyer-journey buyer-or-customer prospect-or-customer touchpoint-or-channel loyalty-or-retention loyalty-or-advocacy retention-or-churn conversion-or-purchase latent-need-or-concrete-need advocacy ambassador attribution awareness bounce-rate brand-awareness brand buyer call-to-action channel churn click-through-rate consideration content-marketing conversion customer-journey-map customer-lifetime-value customer-satisfaction customer-service customer decision delivery post-purchase-evaluation inbound-marketing purchase-intent latent-need lead-nurturing lead loyalty concrete-need omnichannel orientation pain-point buyer-persona prospect purchase retention sales-cycle sales-funnel segment social-proof stage target-group touchpoint word-of-mouth',
};

test.for(languages)('every address that was published is still there (%s)', (language) => {
  const there = [
    ...terms.map(({ slug }) => slug[language]),
    ...pairs.map((pair) => {
      const [first, second] = termsOfPair(pair, terms);
      return slugOfPair(first.slug, second.slug)[language];
    }),
  ];
  expect(published[language].split(' ').filter((slug) => !there.includes(slug))).toEqual([]);
});

/** As much as a phone shows on its first screen under the heading: see tests/e2e/words.test.ts. */
const most = { difference: 110, says: 100 };

describe.for(pairs)('The pair $id', ({ difference, sides, question }) => {
  test.for(languages)('tells the difference in ten seconds (%s)', (language) => {
    expect(difference[language].length).toBeLessThanOrEqual(most.difference);
    for (const { says } of sides) expect(says[language].length).toBeLessThanOrEqual(most.says);
  });

  test('asks which of its own two terms it is', () => {
    expect(question.options.map(({ id }) => id).sort()).toEqual(
      sides.map(({ term }) => term).sort(),
    );
  });
});

test('the right answer is about as often the first as the second, and as often the first term as the other', () => {
  const share = (is: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(is).length / pairs.length;
  const first = share(({ question }) => question.options[0]?.right === true);
  const ofFirstTerm = share(({ question, sides }) =>
    question.options.some(({ id, right }) => right && id === sides[0].term),
  );
  for (const each of [first, ofFirstTerm]) {
    expect(each).toBeGreaterThan(0.33);
    expect(each).toBeLessThan(0.67);
  }
});

test('each term has a plain example, and says who uses it how unless no source does', () => {
  expect(terms.length).toBeGreaterThanOrEqual(40);
  expect(terms.filter(({ example }) => !example).map(({ id }) => id)).toEqual([]);
  expect(
    terms
      .filter(({ claims, uses = [] }) => claims.length > 0 && uses.length === 0)
      .map(({ id }) => id),
  ).toEqual([]);
});

test('each term has a picture of where it lies, or says why it lies nowhere', () => {
  const maps = {
    models: content.models.map(({ data }) => data),
    atlases: content.atlases.map(({ data }) => data),
  };
  const bare = terms.filter((term) => placesOf(term, maps).length === 0 && !term.nowhere);
  expect(bare.map(({ id }) => id)).toEqual([]);
});
