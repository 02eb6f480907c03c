/**
 * Finds the file that answers a request under the base path: `/x` redirects to `/x/`, and a wrong address gets the
 * 404 page in the reader's language. Every request gets an answer, and an error ends only its own request.
 */
import { existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import type { Duplex } from 'node:stream';
import { allowed } from '../hosting/server-configs.ts';
import { sendFile, sendStatus, type Site } from './send-file.ts';

/** The base path as astro.config.mjs reads it, with a slash at both ends. */
export const basePath = `/${process.env.BASE ?? ''}/`.replaceAll(/\/{2,}/g, '/');

/** The file behind a path under the base; undefined when there is none or the file lies outside the folder. */
function fileOf({ folder }: Site, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const notFoundPage = (site: Site, path: string): string | undefined =>
  fileOf(site, `${path.split('/')[0]}/404.html`) ?? fileOf(site, '404.html');

/** The requested address as it was written, and its decoded path. Undefined when the request names no address. */
function addressOf(asked: string): { address: string; path: string; query: string } | undefined {
  // Two leading slashes must not name another host. A whole address comes from a client that takes this server for a
  // proxy.
  const url = URL.parse(asked.startsWith('/') ? `http://localhost${asked}` : asked);
  if (url === null) return undefined;
  const address = url.pathname.replaceAll(/\/{2,}/g, '/');
  try {
    const path = decodeURIComponent(address);
    return path.includes('\0') ? undefined : { address, path, query: url.search };
  } catch {
    return undefined;
  }
}

async function give(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sendStatus(response, 405, { Allow: allowed });
  }
  const asked = addressOf(request.url ?? '');
  if (asked === undefined) return sendStatus(response, 400);
  const { address, path, query } = asked;
  if (!path.startsWith(basePath)) {
    // The bare origin leads to the site; other addresses outside the base belong to nobody here.
    const leadsHere = path === '/' || `${path}/` === basePath;
    return leadsHere ? sendStatus(response, 302, { Location: basePath }) : sendStatus(response, 404);
  }
  const rest = path.slice(basePath.length);
  const file = fileOf(site, rest);
  if (file !== undefined) return sendFile(site, request, response, 200, file);
  if (!rest.endsWith('/') && fileOf(site, `${rest}/`) !== undefined) {
    return sendStatus(response, 301, { Location: `${address}/${query}` });
  }
  const page = notFoundPage(site, rest);
  return page === undefined ? sendStatus(response, 404) : sendFile(site, request, response, 404, page);
}

type Failure = Error & { status?: number; headers?: Record<string, string> };

function fail(request: IncomingMessage, response: ServerResponse, failure: Failure): void {
  const { status = 500, headers = {}, message } = failure;
  // The console tells only this server's own failures; a range or a condition that cannot be met is the client's
  // affair.
  if (status >= 500) {
    // JSON keeps any character of an address from beginning a line or moving the cursor.
    console.error(`${request.method} ${JSON.stringify(request.url?.slice(0, 200))} failed: ${message}`);
  }
  if (response.headersSent) response.destroy();
  else sendStatus(response, status, headers);
}

/** Handles the event `request` of a server. */
export const answerFrom =
  (site: Site) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    response.on('error', () => undefined);
    give(site, request, response).catch((error: Failure) => fail(request, response, error));
  };

/** Handles the event `connect`: Node's default ends such a connection without an answer. */
export function refuseProxying(_request: IncomingMessage, socket: Duplex): void {
  socket.on('error', () => undefined);
  socket.end(`HTTP/1.1 405 Method Not Allowed\r\nAllow: ${allowed}\r\nConnection: close\r\n\r\n`);
}
