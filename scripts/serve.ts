/**
 * Serves a built site as a real host does: with the headers of hosting/policy.ts, under the base path, gzipped, `/x`
 * sent on to `/x/`, and the 404 page in the reader's language.
 *
 * `astro preview` does none of these (an address without its slash is an error there), and only one can run.
 *
 *     node scripts/serve.ts --port 4329
 *     BASE=/practice/ node scripts/serve.ts --folder .cache/base
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve as absolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { inlineScriptsOfBuild } from '../hosting/built-pages.ts';
import { scriptHash } from '../hosting/inline-scripts.ts';
import { allHeaders } from '../hosting/policy.ts';
import { projectFolder } from './progress.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const compressible = /^text\/|json|xml|wasm/;

/** The base path as astro.config.mjs reads it, with a slash at both ends. */
export const basePath = `/${process.env.BASE ?? ''}/`.replaceAll(/\/{2,}/g, '/');

/** The file behind a path under the base; undefined where there is none or it lies outside of the folder. */
function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function notFoundPage(folder: string, path: string): string | undefined {
  const language = path.split('/')[0] ?? '';
  return (
    fileOf(folder, `${language}/404.html`) ?? fileOf(folder, `${language}/404/`) ?? fileOf(folder, '404.html')
  );
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const zip = compressible.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': file.includes('_astro') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(zip
      ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }
      : { 'Content-Length': statSync(file).size }),
  });
  if (request.method === 'HEAD') response.end();
  else if (zip) createReadStream(file).pipe(createGzip()).pipe(response);
  else createReadStream(file).pipe(response);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    response.writeHead(400).end('The address is not well formed.');
    return;
  }
  if (path.includes('\0') || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(path.includes('\0') ? 400 : 405).end();
    return;
  }
  if (!path.startsWith(basePath)) {
    // The bare origin leads to the site; anything else beside the base is not ours.
    const known = path === '/' || `${path}/` === basePath;
    response.writeHead(known ? 302 : 404, known ? { Location: basePath } : {}).end();
    return;
  }
  const rest = path.slice(basePath.length);
  const file = fileOf(folder, rest);
  if (file !== undefined) {
    send(request, response, 200, file);
  } else if (!rest.endsWith('/') && fileOf(folder, `${rest}/`) !== undefined) {
    response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
  } else {
    const page = notFoundPage(folder, rest);
    if (page === undefined) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    else send(request, response, 404, page);
  }
}

/**
 * Starts serving; rejects when the port is taken. Without `host` only this computer can reach it.
 *
 * @param built the folder of the built site, from the project's folder
 */
export function serve(port: number, host = '127.0.0.1', built = 'dist'): Promise<Server> {
  const folder = absolute(projectFolder, built);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${built}/. Build it first: npm run build`);
  }
  const headers = allHeaders(inlineScriptsOfBuild(folder).map(scriptHash));
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    answer(folder, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4329' }, folder: { type: 'string', default: 'dist' } },
  });
  try {
    await serve(Number(values.port), '127.0.0.1', values.folder);
    console.log(`Serving ${values.folder}/ at http://localhost:${values.port}${basePath}`);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(
      taken ? `Port ${values.port} is taken. Choose another: --port 4400` : (error as Error).message,
    );
    process.exit(1);
  }
}
