import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, builds } from './support/builds.ts';
import { ensureBrowser } from './support/browser.ts';

/*
 * All checks and all tests; a step that fails does not keep the next ones from running. The last line counts every single
 * test, and one for each other step.
 */

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  title: string;
  run: () => Promise<Count>;
}

const root = join(import.meta.dirname, '..');
const results = join(root, 'tests', 'results');

const one = (passed: boolean): Count =>
  passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

interface Run {
  ok: boolean;
  output: string;
}

/** @param live whether the reader sees the output while the command runs */
function command(line: string, environment: Record<string, string>, live: boolean): Promise<Run> {
  return new Promise((resolve) => {
    // A shell, because on Windows the commands of npm packages are .cmd files.
    const child = spawn(line, {
      cwd: root,
      shell: true,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    const chunks: Buffer[] = [];
    const collect = (chunk: Buffer) => chunks.push(chunk);
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) =>
      resolve({ ok: code === 0, output: Buffer.concat(chunks).toString() }),
    );
  });
}

/** A check that passes or fails as a whole; what it says is only of interest when it fails. */
const check = (title: string, line: string, environment: Record<string, string> = {}): Step => ({
  title,
  run: async () => {
    const { ok, output } = await command(line, environment, false);
    if (!ok) console.log(output.trimEnd());
    return one(ok);
  },
});

interface VitestResults {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const tests = (title: string, projects: readonly ('unit' | 'content' | 'e2e')[]): Step => ({
  title,
  run: async () => {
    const file = join(results, `${projects.join('-')}.json`);
    rmSync(file, { force: true });
    const chosen = projects.map((project) => `--project ${project}`).join(' ');
    const { ok } = await command(
      `vitest run --config tests/vitest.config.ts ${chosen} --reporter default --reporter json --outputFile.json "${file}"`,
      {},
      true,
    );
    let found: VitestResults;
    try {
      found = JSON.parse(readFileSync(file, 'utf8')) as VitestResults;
    } catch {
      return one(false);
    }
    const brokenFiles = found.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    const failed = found.numFailedTests + brokenFiles;
    // An error outside of any test makes the run fail with every test passed.
    return { passed: found.numPassedTests, failed: ok ? failed : Math.max(1, failed) };
  },
});

const build = (title: string, { folder, base, content }: Build): Step =>
  check(title, `astro build --outDir "${folder}"`, {
    BASE_PATH: base,
    ...(content && { CONTENT_FOLDER: content }),
  });

/**
 * One stage after the other; its lanes at the same time, for a step seldom keeps two cores busy. Types and builds share a
 * lane, because both write what Astro knows of the content, and so does a build that a unit test makes. The lanes of a
 * stage take about as long as each other.
 */
const stages: Step[][][] = [
  [
    [
      { title: 'browser', run: async () => (await ensureBrowser(), one(true)) },
      check('spelling', 'npm run --silent spell'),
    ],
    // The types that Astro writes; on a fresh clone lint would read the code before the lane beside it has made them.
    [check('types of the content (astro sync)', 'astro sync')],
  ],
  [
    [
      check('types (astro check)', 'astro check'),
      build('build', builds.root),
      build(`build for ${builds.folder.base}`, builds.folder),
      build('build of the fixture site', builds.fixture),
      tests('unit and content tests', ['unit', 'content']),
    ],
    [
      // Without its prelint: the types have just been made.
      check('lint', 'npm run --silent --ignore-scripts lint'),
      check('format', 'npm run --silent format:check'),
    ],
  ],
  [[tests('browser tests', ['e2e'])]],
];

const total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];

async function take({ title, run }: Step): Promise<void> {
  const start = performance.now();
  let count: Count;
  try {
    count = await run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    count = one(false);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const outcome = count.failed ? `${count.failed} failed` : 'passed';
  const line = `${count.failed ? '✗' : '✓'} ${title}: ${outcome} (${seconds} s)`;
  console.log(line);
  summary.push(line);
  total.passed += count.passed;
  total.failed += count.failed;
}

async function follow(lane: readonly Step[]): Promise<void> {
  for (const step of lane) await take(step);
}

const start = performance.now();
for (const lanes of stages) await Promise.all(lanes.map(follow));

console.log(`\n${summary.join('\n')}\n`);
console.log(`In all ${((performance.now() - start) / 1000).toFixed(0)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
