import type { TermData } from '../content-model/schemas.ts';
import type { Language } from '../i18n/languages.ts';
import { pathTo } from '../i18n/routes.ts';
import { pathToTerm } from './addresses.ts';
import { glossaryStrings } from './strings.ts';

type Thing = Readonly<Record<string, unknown>>;

/**
 * A term as schema.org describes one.
 * @param site the address of the site, without a path
 */
export function definedTerm(term: TermData, language: Language, site: URL | undefined): Thing {
  const absolute = (path: string) => new URL(path, site).href;
  const url = absolute(pathToTerm(term, language));
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name: term.name[language],
    ...(term.also[language].length > 0 && { alternateName: term.also[language] }),
    description: term.definition[language],
    inLanguage: language,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': absolute(pathTo('terms', language)),
      name: glossaryStrings[language].title,
    },
  };
}
