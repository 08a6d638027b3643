/**
 * Where the site will live: its origin, and the path it is served under, with a slash at both ends.
 * @throws when SITE_URL or BASE_PATH is not what it should be, in words for who set it
 */
export function placeFrom({
  SITE_URL: site = 'https://customer-journey-atlas.example',
  BASE_PATH: path = '/',
}: Readonly<Record<string, string | undefined>>): { site: string; base: string } {
  if (!/^https?:\/\/[^/?#\s]+\/?$/.test(site)) {
    throw misplaced('SITE_URL', site, 'an origin such as https://example.org');
  }
  const base = `/${path}/`.replace(/^\/\//, '/').replace(/\/\/$/, '/');
  if (!/^\/([\w.~-]+\/)*$/.test(base) || /\/\.\.?\//.test(base)) {
    throw misplaced('BASE_PATH', path, 'a path such as / or /cursus/');
  }
  return { site, base };
}

/** An error that is printed as its message only: it is about the command, not about our code. */
function misplaced(name: string, found: string, expected: string): Error {
  const error = new Error(`${name} · found "${found}", expected ${expected}`);
  error.stack = '';
  return error;
}
