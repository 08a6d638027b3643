// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { checkedContent } from './src/content-model/integration.ts';
import { standsAlone } from './src/i18n/routes.ts';
import { subsetFonts } from './src/fonts/subset.ts';
import './src/tools/thrifty-heap.ts';
import { compileOnLoad, inlineScriptPlugin } from './src/tools/inline-script.ts';
import { placeFrom } from './src/tools/place.ts';
import { plainImports } from './src/tools/plain-imports.ts';
import { ownPolicies } from './src/tools/policy.ts';

/** A trainer's host may serve the site from a folder: BASE_PATH=/cursus/ */
const { site, base } = placeFrom(process.env);

const fonts = await subsetFonts();

export default defineConfig({
  site,
  base,
  // A host adds the slash that a reader leaves out; a preview that insists on it would tell that there is no such page.
  trailingSlash: process.argv.includes('preview') ? 'ignore' : 'always',
  i18n: {
    locales: ['nl', 'en'],
    defaultLocale: 'nl',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // The 'jsx' default glues neighbouring inline elements together.
  compressHTML: true,
  build: { inlineStylesheets: 'always', assets: 'assets' },
  vite: {
    plugins: [inlineScriptPlugin, plainImports],
    build: {
      // What any of these reads under a name of its own only, such as `-webkit-user-select`, is written twice.
      cssTarget: ['chrome123', 'firefox128', 'safari17.5', 'ios17.5'],
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
              postBanner: compileOnLoad,
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
    ownPolicies,
    mdx(),
    // The components alone: what it reads, it reads a second time.
    preact({ include: ['**/*.tsx'] }),
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
