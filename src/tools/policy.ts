import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/;
const inPolicy = /(script|style)-src 'self'[^;]*/g;
const written = /<(script|style)\b([^>]*)>(.*?)<\/\1>/gs;

/** The page with a policy that lets in what is written in it. Data for search engines are not run, and files not written in it. */
function withOwnPolicy(html: string): string {
  const own = { script: '', style: '' };
  for (const [, kind, attributes = '', text = ''] of html.matchAll(written)) {
    if (!text || attributes.includes('application/ld+json')) continue;
    const hash = createHash('sha256').update(text).digest('base64');
    own[kind as keyof typeof own] += ` 'sha256-${hash}'`;
  }
  return html.replace(policyTag, (tag) =>
    tag.replace(inPolicy, (_all, kind: keyof typeof own) => `${kind}-src 'self'${own[kind]}`),
  );
}

/**
 * Gives each page that was built a content security policy of its own, which knows the scripts and styles written in it.
 * Astro names those of the whole site in every page, and knows none that a component writes by itself.
 */
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
