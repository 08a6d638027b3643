// Astro's command line, which reports nothing about this machine: `node src/tools/astro.mjs build`. Its switch for that is
// an environment variable, and the scripts of package.json cannot set one in a way that every system understands.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import('../../node_modules/astro/bin/astro.mjs');
