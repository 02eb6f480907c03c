/**
 * Which file answers a request: under the base path, `/x` sent on to `/x/`, and for what does not exist the 404 page in
 * the reader's language. Whatever is asked gets an answer; whatever throws ends that answer only.
 */
import { existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import type { Duplex } from 'node:stream';
import { allowed } from '../hosting/server-configs.ts';
import { sendFile, sendStatus, type Site } from './send-file.ts';

/** The base path as astro.config.mjs reads it, with a slash at both ends. */
export const basePath = `/${process.env.BASE ?? ''}/`.replaceAll(/\/{2,}/g, '/');

/** The file behind a path under the base; undefined where there is none or it lies outside of the folder. */
function fileOf({ folder }: Site, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const notFoundPage = (site: Site, path: string): string | undefined =>
  fileOf(site, `${path.split('/')[0]}/404.html`) ?? fileOf(site, '404.html');

/** What is asked for: the address as it was written, and its path in plain letters. Undefined if it is no address. */
function addressOf(asked: string): { address: string; path: string; query: string } | undefined {
  // Two slashes in front name no other host here. A whole address comes from who takes this server for a proxy.
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
    // The bare origin leads to the site; anything else beside the base is not ours.
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
  // A range or a condition that cannot be met is the reader's affair; only what went wrong here is told.
  if (status >= 500) {
    // As JSON, so that no letter of an address can begin a line or move the cursor.
    console.error(`${request.method} ${JSON.stringify(request.url?.slice(0, 200))} failed: ${message}`);
  }
  if (response.headersSent) response.destroy();
  else sendStatus(response, status, headers);
}

/** For the event `request` of a server. */
export const answerFrom =
  (site: Site) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    response.on('error', () => undefined);
    give(site, request, response).catch((error: Failure) => fail(request, response, error));
  };

/** For the event `connect`: by itself Node ends such a connection without a word. */
export function refuseProxying(_request: IncomingMessage, socket: Duplex): void {
  socket.on('error', () => undefined);
  socket.end(`HTTP/1.1 405 Method Not Allowed\r\nAllow: ${allowed}\r\nConnection: close\r\n\r\n`);
}
