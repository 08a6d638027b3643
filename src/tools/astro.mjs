// Astro's command line: `node src/tools/astro.mjs build`. What it is told is told by environment variables, and the scripts of
// package.json cannot set one in a way that every system understands. It reports nothing about this machine, and the bundler
// (its allocator, mimalloc) gives memory back at once: what 250 lessons take to bundle is free when their pages are drawn.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.MIMALLOC_PURGE_DELAY = '0';
await import('../../node_modules/astro/bin/astro.mjs');
