import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { lineOf } from './problem.ts';
import { contentFolder } from './folder.ts';
import { filesIn, readContent } from './read.ts';
import { todosIn } from './todo.ts';

/** Checks everything under content/ before anything is built, so that a mistake is told in one readable line. */
export function checkedContent(): AstroIntegration {
  let folder: string;
  const problemLines = () => checkContent(readContent(filesIn(folder), contentFolder)).map(lineOf);

  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        folder = join(fileURLToPath(config.root), contentFolder);
        if (command !== 'build' && command !== 'sync') return;
        const lines = problemLines();
        if (lines.length > 0) throw withoutStack(lines);
        const todos = todosIn(filesIn(folder), contentFolder);
        if (todos.length > 0) {
          logger.warn([`${todos.length} texts still to write:`, ...todos].join('\n'));
        }
      },

      // While an author writes, a half-finished file is no reason to stop: the problems stand in the console and over
      // the page until they are solved.
      'astro:server:setup': ({ server, logger }) => {
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

/** An error that Astro prints as its message only: where our own code noticed it is of no use to an author. */
function withoutStack(lines: string[]): Error {
  const error = new Error([`${lines.length} to correct under content/:`, ...lines].join('\n'));
  error.stack = '';
  return error;
}
