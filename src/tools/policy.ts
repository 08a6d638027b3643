import type { Plugin } from 'vite';

const addsToPolicy = /\.csp\?\.insert(Script|Style)Hash\(/;

/**
 * For Vite: lets a component add a hash to the page's content security policy, wherever it stands. Astro writes the policy
 * into the head before it runs the components further down, except those that are marked as having something for the
 * head; it marks none by itself for the sake of a hash.
 */
export const policyPlugin: Plugin = {
  name: 'policy',
  moduleParsed({ id, code, meta }) {
    const { astro } = meta as { astro?: { propagation: 'none' | 'self' | 'in-tree' } };
    if (astro && id.endsWith('.astro') && addsToPolicy.test(code ?? '')) astro.propagation = 'self';
  },
};
