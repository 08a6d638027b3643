// Runs before `npm start` and `npm test`, on any Node 20 or newer, with nothing installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const upToDate =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;

if (!upToDate) {
  console.log('Installing what the site is built with …');
  // Not `npm ci`: it refuses a lock file that lacks the binaries of platforms it was not made on, which this command
  // fetches. Both install exactly the versions of the lock file, and `--no-save` leaves that as it is.
  const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...options], {
    stdio: 'inherit',
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
