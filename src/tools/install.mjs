// Runs before `npm start` and `npm test`, on any Node 20 or newer, with nothing installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const upToDate =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;

if (!upToDate) {
  console.log('Installing what the site is built with …');
  const onWindows = process.platform === 'win32';
  // `npm ci` begins by deleting what was installed, and with it the Node that runs this: Windows does not let it.
  const command = onWindows && existsSync('node_modules/node') ? ['install', '--no-save'] : ['ci'];
  // Errors only: some packages want a newer Node than the one that installs them, and get it from the package `node`.
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', [...command, ...options], {
    stdio: 'inherit',
    // npm is a .cmd file there, which only a shell can start.
    shell: onWindows,
  });
  process.exit(status ?? 1);
}
