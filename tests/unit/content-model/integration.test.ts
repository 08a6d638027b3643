import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A project folder with content of its own and everything else borrowed from this one. */
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const folder of ['node_modules', 'public', 'src']) {
    symlinkSync(resolve(folder), join(project, folder), 'junction');
  }
  for (const each of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content']) {
    cpSync(each, join(project, each), { recursive: true });
  }
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

test('a build with a mistake in a content file fails and names the file, without a stack trace', () => {
  const term = join(project, 'content/terms/need.yaml');
  writeFileSync(
    term,
    readFileSync(term, 'utf8').replace('confused: [latent-need', 'confused: [latent-ned'),
  );

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--root', project],
    { cwd: project, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );

  const output = stdout + stderr;
  expect(status).toBe(1);
  expect(output).toMatch(
    /^content\/terms\/need\.yaml:\d+ · confused\[0\] · found "latent-ned", expected another term in content\/terms: latent-need, .+ and \d+ more$/m,
  );
  expect(output).not.toMatch(/^\s+at /m);
}, 60_000);
