// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { checkedContent } from './src/content-model/integration.ts';
import { standsAlone } from './src/i18n/routes.ts';
import { subsetFonts } from './src/fonts/subset.ts';
import { inlineScriptPlugin } from './src/tools/inline-script.ts';

/** Where the site will live. A trainer's host may serve it from a folder: BASE_PATH=/cursus/ */
const site = process.env.SITE_URL ?? 'https://customer-journey-atlas.example';
const base = process.env.BASE_PATH ?? '/';

const fonts = await subsetFonts();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  i18n: {
    locales: ['nl', 'en'],
    defaultLocale: 'nl',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // The 'jsx' default glues neighbouring inline elements together.
  compressHTML: true,
  build: { inlineStylesheets: 'always', assets: 'assets' },
  vite: {
    plugins: [inlineScriptPlugin],
    build: {
      // A script in the page holds its first lines back; those that may are put there by InlineScript.astro.
      assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined),
      // Astro marks the modules of MDX pages for itself, and has read the marks before they are dropped.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What several scripts share comes in two files instead of many tiny ones: with Preact and without it.
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'preact',
                    test: /preact\/(dist|hooks)|\.tsx$/,
                    minShareCount: 2,
                    priority: 1,
                  },
                  { name: 'shared', test: /\/src\/.*\.ts$|preload-helper/, minShareCount: 2 },
                ],
              },
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    checkedContent(),
    mdx(),
    preact(),
    sitemap({
      i18n: { defaultLocale: 'nl', locales: { nl: 'nl', en: 'en' } },
      filter: (page) => !standsAlone(page),
    }),
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
          { src: [fonts.literata], weight: '400 600', style: 'normal' },
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
    },
  },
});
