import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { argv } = process;

beforeEach(() => vi.resetModules());

afterEach(() => {
  process.argv = argv;
});

// The configuration brings all of Astro with it.
vi.setConfig({ testTimeout: 30_000 });

test.for([
  ['preview', 'ignore'],
  ['build', 'always'],
] as const)('for %s an address without its last slash: %s', async ([command, trailingSlash]) => {
  process.argv = [...argv.slice(0, 2), command];
  const { default: config } = await import('../../../astro.config.mjs');
  expect(config.trailingSlash).toBe(trailingSlash);
});
