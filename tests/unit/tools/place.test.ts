import { expect, test } from 'vitest';
import { placeFrom } from '../../../src/tools/place.ts';

test.for([
  [undefined, '/'],
  ['/', '/'],
  ['', '/'],
  ['/cursus/', '/cursus/'],
  ['/cursus', '/cursus/'],
  ['cursus', '/cursus/'],
  ['/courses/marketing.1/', '/courses/marketing.1/'],
] as const)('BASE_PATH=%s serves the site under %s', ([path, base]) => {
  expect(placeFrom({ BASE_PATH: path }).base).toBe(base);
});

test.for([
  '/cursus//',
  '//',
  '//cursus/',
  '/a//b/',
  '/my course/',
  'https://example.org/x/',
  '/a?b/',
  '/../',
])('BASE_PATH=%s is told', (path) => {
  expect(() => placeFrom({ BASE_PATH: path })).toThrow(
    `BASE_PATH · found "${path}", expected a path such as / or /cursus/`,
  );
});

test.for(['example.org', 'https://', 'https://example.org/cursus/', 'ftp://example.org'])(
  'SITE_URL=%s is told',
  (site) => {
    expect(() => placeFrom({ SITE_URL: site })).toThrow(
      `SITE_URL · found "${site}", expected an origin such as https://example.org`,
    );
  },
);
