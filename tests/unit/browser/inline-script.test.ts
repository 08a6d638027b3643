import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builds, fileOf, pagesOf } from '../../support/builds.ts';

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

describe('Scripts that stand in a page', () => {
  const pages = pagesOf(builds.root).map((path) => {
    const html = readFileSync(fileOf(builds.root, path), 'utf8');
    return {
      path,
      policy: /script-src[^;]*/.exec(html)?.[0] ?? '',
      scripts: Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), ([, script]) => script!),
    };
  });

  test('are in the policy of every page by their hashes, however deep they stand', () => {
    const refused = pages.flatMap(({ path, policy, scripts }) =>
      scripts.filter((script) => !policy.includes(hashOf(script))).map(() => path),
    );
    expect(refused).toEqual([]);
    expect(Math.max(...pages.map(({ scripts }) => scripts.length))).toBeGreaterThan(1);
  });
});
