/**
 * Serves a built site as a real host does: with the headers of hosting/policy.ts (HSTS aside), under the base path,
 * gzipped, `/x` sent on to `/x/`, and the 404 page in the reader's language.
 *
 * `astro preview` does none of these (an address without its slash is an error there), and only one can run.
 *
 *     node scripts/serve.ts --port 4329
 *     node scripts/serve.ts --phone-origin https://192.168.1.5:4443
 *     BASE=/practice/ node scripts/serve.ts --folder .cache/base
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { extname, join, normalize, resolve as absolute } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { inlineScriptsOfBuild } from '../hosting/built-pages.ts';
import { scriptHash } from '../hosting/inline-scripts.ts';
import { localHeaders } from '../hosting/policy.ts';
import { checkOrigin, withPhoneOrigin } from './phone-origin.ts';
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
  '.md': 'text/markdown; charset=utf-8',
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

/** The built site as this server gives it away. */
type Site = { folder: string; phoneOrigin: string | undefined };

/** What is in a file, and its bytes before compression. Pages are small enough to be read whole. */
function contentOf(file: string, phoneOrigin: string | undefined): { bytes: number; open: () => Readable } {
  if (phoneOrigin === undefined || extname(file) !== '.html') {
    return { bytes: statSync(file).size, open: () => createReadStream(file) };
  }
  const page = Buffer.from(withPhoneOrigin(readFileSync(file, 'utf8'), phoneOrigin));
  return { bytes: page.length, open: () => Readable.from(page) };
}

function send(
  { phoneOrigin }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const zip = compressible.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const content = contentOf(file, phoneOrigin);
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': file.includes('_astro') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(zip ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : { 'Content-Length': content.bytes }),
  });
  if (request.method === 'HEAD') response.end();
  else if (zip) content.open().pipe(createGzip()).pipe(response);
  else content.open().pipe(response);
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const { folder } = site;
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
    send(site, request, response, 200, file);
  } else if (!rest.endsWith('/') && fileOf(folder, `${rest}/`) !== undefined) {
    response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
  } else {
    const page = notFoundPage(folder, rest);
    if (page === undefined) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    else send(site, request, response, 404, page);
  }
}

type ServeOptions = {
  /** 0 for any free one. */
  port: number;
  /** Without it only this computer can reach the server. */
  host?: string;
  /** Of the built site, from the project's folder. */
  folder?: string;
  /** To serve over https; both in PEM. */
  tls?: { cert: string; key: string };
  /** Told to every page, see phone-origin.ts. */
  phoneOrigin?: string | undefined;
};

/** Starts serving; rejects when the port is taken. */
export async function serve(options: ServeOptions): Promise<Server> {
  const { port, host = '127.0.0.1', folder: built = 'dist', tls, phoneOrigin } = options;
  if (phoneOrigin !== undefined) checkOrigin(phoneOrigin);
  const folder = absolute(projectFolder, built);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${built}/. Build it first: npm run build`);
  }
  const headers = localHeaders(inlineScriptsOfBuild(folder).map(scriptHash));
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    answer({ folder, phoneOrigin }, request, response);
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4329' },
      folder: { type: 'string', default: 'dist' },
      'phone-origin': { type: 'string' },
    },
  });
  try {
    await serve({
      port: Number(values.port),
      folder: values.folder,
      phoneOrigin: values['phone-origin'],
    });
    console.log(`Serving ${values.folder}/ at http://localhost:${values.port}${basePath}`);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(
      taken ? `Port ${values.port} is taken. Choose another: --port 4400` : (error as Error).message,
    );
    process.exit(1);
  }
}
