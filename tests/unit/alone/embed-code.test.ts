import { statSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedCode } from '../../../src/alone/embed-code.ts';

const embed = {
  source: 'https://atlas.example/en/figures/x/lens/?lens.view=focus&lens.guess=a,b',
  title: 'The “lens” & more',
  height: 641.3,
  script: 'https://atlas.example/embed.js',
};

test('holds what a frame needs, and the script that fits it', () => {
  expect(embedCode(embed)).toBe(
    '<iframe src="https://atlas.example/en/figures/x/lens/?lens.view=focus&amp;lens.guess=a,b" ' +
      'title="The “lens” &amp; more" width="100%" height="650" loading="lazy" ' +
      'allow="clipboard-write; fullscreen" style="border: 0"></iframe> ' +
      '<script src="https://atlas.example/embed.js" async></script>',
  );
});

test.for([
  [80, 320],
  [500, 500],
  [4000, 800],
] as const)('begins with a sensible height: %i gives %i', ([height, given]) => {
  expect(embedCode({ ...embed, height })).toContain(`height="${given}"`);
});

test('lets no text out of its attribute', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const [, attribute = ''] =
        /title="([^"]*)" width=/.exec(embedCode({ ...embed, title })) ?? [];
      expect(attribute).not.toMatch(/[<"]/);
      const read = attribute.replaceAll('&lt;', '<').replaceAll('&quot;', '"');
      expect(read.replaceAll('&amp;', '&')).toBe(title);
    }),
  );
});

test('The script for the page around is as small as README promises: less than a kilobyte', () => {
  expect(statSync('public/embed.js').size).toBeLessThan(1000);
});
