// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { checkedContent } from './src/atlas/integration.ts';
import { subsetFonts } from './src/fonts/subset.ts';

/** Where the site will live. A trainer's host may serve it from a folder: BASE_PATH=/cursus/ */
const site = process.env.SITE_URL ?? 'https://customer-journey-atlas.example';
const base = process.env.BASE_PATH ?? '/';

const fonts = await subsetFonts();

/** The script that runs before the first paint is inlined as it is, so the policy must know it by its hash. */
const beforePaint = readFileSync(new URL('./src/layouts/before-paint.js', import.meta.url), 'utf8');
const beforePaintHash = /** @type {const} */ (
  `sha256-${createHash('sha256').update(beforePaint).digest('base64')}`
);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // The 'jsx' default glues neighbouring inline elements together.
  compressHTML: true,
  build: { inlineStylesheets: 'always', assets: 'assets' },
  vite: {
    build: {
      // A script of this size is in the page sooner than a request for it is answered; the quiz is one.
      assetsInlineLimit: (file, content) =>
        file.endsWith('.js') ? content.length < 8192 : undefined,
    },
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    checkedContent(),
    mdx(),
    preact(),
    sitemap({ i18n: { defaultLocale: 'nl', locales: { nl: 'nl', en: 'en' } } }),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Overpass',
      cssVariable: '--font-overpass',
      fallbacks: ['Arial', 'sans-serif'],
      options: { variants: [{ src: [fonts.overpass], weight: '400 800', style: 'normal' }] },
    },
    {
      provider: fontProviders.local(),
      name: 'Literata',
      cssVariable: '--font-literata',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          { src: [fonts.literata], weight: '400 700', style: 'normal' },
          { src: [fonts.literataItalic], weight: '400', style: 'italic' },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [beforePaintHash] },
    },
  },
});
