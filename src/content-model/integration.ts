import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { lineOf } from './problem.ts';
import { contentFolder } from './folder.ts';
import { readFolder } from './read.ts';

/**
 * Tells an author who writes what is wrong under content/: a half-finished file is no reason to stop, so the problems
 * stand in the console and over the page until they are solved. A build stops for them; see loader.ts.
 */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(server.config.root, contentFolder);
        const problemLines = () =>
          checkContent(readFolder(folder, contentFolder)).problems.map(lineOf);
        let lines: string[] = [];
        const show = () => {
          if (lines.length > 0) {
            server.ws.send({ type: 'error', err: { message: lines.join('\n'), stack: '' } });
          }
        };
        const report = () => {
          const before = lines.join('\n');
          lines = problemLines();
          if (lines.join('\n') === before) return;
          for (const line of lines) logger.error(line);
          if (lines.length === 0) logger.info('everything under content/ is in order again');
          show();
        };
        report();
        server.ws.on('connection', show);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder)) report();
        });
      },
    },
  };
}
