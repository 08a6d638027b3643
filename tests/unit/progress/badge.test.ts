import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { pathTo, standsAlone } from '../../../src/i18n/routes.ts';
import { progressStrings } from '../../../src/progress/strings.ts';
import { builds, fileOf, pagesOf } from '../../support/builds.ts';

/** The badge as it stands in a page, before any script. */
const badgeIn = (path: string) =>
  /<a class="progress-badge.*?<\/a>/s.exec(readFileSync(fileOf(builds.root, path), 'utf8'))?.[0];

describe('The badge in the header', () => {
  test.each(languages)(
    'is the same on every page, whatever lessons there are, in %s',
    (language) => {
      const badges = new Set(
        pagesOf(builds.root)
          .filter((path) => path.startsWith(`/${language}/`) && !standsAlone(path))
          .map(badgeIn),
      );
      expect(badges.size).toBe(1);
      const [badge] = badges;
      expect(badge).toContain(`href="${pathTo('home', language)}"`);
      expect(badge?.replace(/<[^>]*>/g, '').match(/\d+/g)).toEqual(['0']);
      expect(badge).toContain(progressStrings[language].toIndex);
    },
  );
});
