import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/*
 * Where the tests in Firefox get it: the one that is named, the system's, or one that is installed on the spot.
 */

/** The usual places, in the order in which they are tried. */
function places(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
    );
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return [...new Set(folders)].flatMap((folder) =>
    ['firefox-esr', 'firefox'].map((command) => join(folder, command)),
  );
}

/** A file is not enough: on Ubuntu, /usr/bin/firefox may be a stub that only says to install a snap. */
const starts = (path: string): boolean =>
  existsSync(path) &&
  spawnSync(path, ['--headless', '--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;

/** Debian's own package, for those who may install it. */
function install(): void {
  const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRootOnLinux || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing the firefox-esr package of this system …');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'firefox-esr']]) {
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    });
  }
}

/**
 * The path of a Firefox that starts; installs one where that can be done.
 * @throws with one line that says what to do, when there is none
 */
export function ensureFirefox(): string {
  const named = process.env.FIREFOX;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`FIREFOX names ${named}, which does not start: name another one, or none.`);
  }
  const found = places().find(starts);
  if (found) return found;
  install();
  const installed = places().find(starts);
  if (installed) return installed;
  throw new Error('No Firefox found: install it, or set FIREFOX to the path of one.');
}
