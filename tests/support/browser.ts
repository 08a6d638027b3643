import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/*
 * Where the tests and the screenshots get a browser: the one that is named, the system's, Playwright's own, or one that
 * is installed on the spot. It must be of the Chromium family.
 */

/** Quiet on networks that block what browsers do beside the page, and able to run as root inside a container. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commands = [
  // The same engine without the parts around a page, which cost a third of the time of the tests.
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** The usual places, in the order in which they are tried. */
function places(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return [...new Set(folders)].flatMap((folder) =>
    commands.map((command) => join(folder, command)),
  );
}

/** A file is not enough: on Ubuntu, /usr/bin/chromium-browser may be a stub that only says to install a snap. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: browserArguments });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(candidates: string[]): Promise<string | undefined> {
  for (const candidate of candidates) {
    if (existsSync(candidate) && (await starts(candidate))) return candidate;
  }
  return undefined;
}

/** Empty where Playwright has no browser for this system. */
function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;

/** Each way to get a browser, with where it is found afterwards. */
const installations: { title: string; run: () => boolean; found: () => string[] }[] = [
  {
    title: 'Installing a browser with Playwright …',
    run: () =>
      runs(process.execPath, [
        join(import.meta.dirname, '..', '..', 'node_modules', 'playwright-core', 'cli.js'),
        'install',
        // Asks for a password unless it is root.
        ...(isRootOnLinux ? ['--with-deps'] : []),
        'chromium',
      ]),
    found: () => [playwrightsOwn()],
  },
  {
    title: 'Installing the chromium package of this system …',
    run: () =>
      isRootOnLinux &&
      existsSync('/usr/bin/apt-get') &&
      runs('apt-get', ['update']) &&
      ['chromium-headless-shell', 'chromium'].some((name) =>
        runs('apt-get', ['install', '-y', '--no-install-recommends', name]),
      ),
    found: places,
  },
];

function runs(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      // Playwright waits half a minute for each of its hosts where a network swallows what it does not allow.
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    },
    timeout: 300_000,
  });
  return status === 0;
}

/**
 * The path of a browser that starts; installs one where there is none.
 * @throws with one line that says what to do, when no browser can be found or installed
 */
export async function ensureBrowser(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named) {
    if (await firstThatStarts([named])) return named;
    throw new Error(
      `CHROMIUM names ${named}, which does not start: name another browser, or none.`,
    );
  }
  const found = await firstThatStarts([...places(), playwrightsOwn()]);
  if (found) return found;
  for (const installation of installations) {
    console.log(installation.title);
    if (!installation.run()) continue;
    const installed = await firstThatStarts(installation.found());
    if (installed) return installed;
  }
  throw new Error(
    'No browser found and none could be installed: install Chromium or Chrome, or set CHROMIUM to the path of one.',
  );
}

/** Starts a browser for a script that needs one for itself. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments });
}
