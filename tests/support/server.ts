import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/*
 * A static host as a school or a company runs one: compresses, knows index.html and 404.html, adds a missing slash and
 * may serve the site from a folder. Astro's own preview does not compress, so no weight could be measured on it.
 */

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * As small as can be, for who asks to save data: that takes a hundred times as long as what is a tenth larger, and only the
 * tests of weight want to know.
 */
const brotli = (body: Buffer, saveData: boolean): Buffer =>
  brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: saveData ? constants.BROTLI_MAX_QUALITY : 5 },
  });

/** Already compressed by their format. */
const packed = new Set(['.png', '.webp', '.woff2']);

export interface StaticServer {
  /** Without a slash at the end; the base path is not in it. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on a free port.
 * @param folder what was built
 * @param base the path it is served under, with a slash at both ends
 */
export async function serve(folder: string, base = '/'): Promise<StaticServer> {
  const compressed = new Map<string, Buffer>();

  function send(request: IncomingMessage, response: ServerResponse, file: string, status: number) {
    const extension = extname(file);
    const body = readFileSync(file);
    response.statusCode = status;
    response.setHeader('Content-Type', types[extension] ?? 'application/octet-stream');
    // As public/_headers asks of a host: a sandbox has no origin, and gets modules and typefaces only in this way.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader(
      'Cache-Control',
      extension === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
    );
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = packed.has(extension)
      ? undefined
      : ['br', 'gzip'].find((name) => accepted.includes(name));
    if (!encoding) {
      response.end(body);
      return;
    }
    const saveData = request.headers['save-data'] === 'on';
    const key = `${encoding} ${saveData} ${file}`;
    const smaller =
      compressed.get(key) ?? (encoding === 'br' ? brotli(body, saveData) : gzipSync(body));
    compressed.set(key, smaller);
    response.setHeader('Content-Encoding', encoding);
    response.setHeader('Vary', 'Accept-Encoding, Save-Data');
    response.end(smaller);
  }

  function notFound(request: IncomingMessage, response: ServerResponse) {
    const page = join(folder, '404.html');
    if (existsSync(page)) send(request, response, page, 404);
    else response.writeHead(404).end();
  }

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    const file = join(folder, decodeURIComponent(pathname.slice(base.length)));
    const inside = file === folder || file.startsWith(folder + sep) || file === folder + sep;
    if (!inside || !existsSync(file)) notFound(request, response);
    else if (statSync(file).isFile()) send(request, response, file, 200);
    else if (!pathname.endsWith('/'))
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    else if (existsSync(join(file, 'index.html')))
      send(request, response, join(file, 'index.html'), 200);
    else notFound(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
