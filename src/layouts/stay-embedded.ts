import { openOutside } from '../browser/open-outside.ts';
import { isPlain } from '../browser/plain-click.ts';

/** The parts of a query, as they are written. */
const partsOf = (query: string): string[] => query.replace(/^\?/, '').split('&').filter(Boolean);

/**
 * The query of a link to another page, with what lasts of the query of this page.
 * @param query with its question mark, or empty; what stands in it stays as it is written
 * @param own the query of this page
 * @param lasting the keys that the pages which a reader goes on to need as well
 */
export function queryWithLasting(query: string, own: string, lasting: readonly string[]): string {
  const parts = partsOf(query);
  const missing = partsOf(own).filter(
    (part) => lasting.some((key) => part.startsWith(`${key}=`)) && !parts.includes(part),
  );
  // As text: URLSearchParams writes the commas of a state in another way, which makes it the address of another page.
  return missing.length > 0 ? `?${[...parts, ...missing].join('&')}` : query;
}

/** The address of a link as the page that it leads to is asked for in a frame. */
const embedded = ({ origin, pathname, search, hash }: HTMLAnchorElement): string =>
  origin + pathname + queryWithLasting(search, '?embed=1', ['embed']) + hash;

/**
 * Lets links lead where they should from an embed, and from a session that keeps nothing: the pages that follow are
 * embedded as well, and keep nothing either. From a figure or a quiz alone, links to other pages open outside.
 */
export function stayEmbedded(): void {
  const isAlone = 'alone' in document.documentElement.dataset;
  // A sandbox may forbid to open a page outside, and a link would then lead nowhere.
  const comesBack = isAlone && self.origin === 'null';
  const own = comesBack ? `${location.search}&embed=1` : location.search;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.origin !== location.origin) return;
    const isSamePage = link.pathname === location.pathname && link.search === location.search;
    if (isAlone && (isSamePage || comesBack)) link.target = '_self';
    if (isSamePage) return;
    const opensOutside = link.target === '_blank' || (isAlone && !comesBack);
    const query = queryWithLasting(
      link.search,
      own,
      opensOutside ? ['session'] : ['embed', 'session'],
    );
    if (query !== link.search) link.search = query;
    if (!opensOutside || parent === self || !isPlain(event)) return;
    event.preventDefault();
    // A sandbox may forbid that although it leaves the frame its origin: then this link comes back too.
    openOutside(link.href, () => location.assign(embedded(link)));
  });
}
