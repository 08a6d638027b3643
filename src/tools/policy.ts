import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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

const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/;
const hashInPolicy = / '(sha256-[^']+)'/g;
const written = /<(script|style)\b[^>]*>(.*?)<\/\1>/gs;

/**
 * A page with a policy that lets in what is written in it, and nothing else. Astro names the scripts and styles of the whole
 * site in each of its pages.
 */
export function withOwnPolicy(html: string): string {
  const own = new Set(
    Array.from(
      html.matchAll(written),
      ([, , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
    ),
  );
  return html.replace(policyTag, (tag) =>
    tag.replace(hashInPolicy, (part, hash: string) => (own.has(hash) ? part : '')),
  );
}

/** Gives each page that was built a policy of its own. */
export const ownPolicies: AstroIntegration = {
  name: 'own-policies',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of await readdir(folder, { recursive: true })) {
        if (!file.endsWith('.html')) continue;
        const path = `${folder}/${file}`;
        await writeFile(path, withOwnPolicy(await readFile(path, 'utf8')));
      }
    },
  },
};
