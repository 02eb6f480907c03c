import { existsSync } from 'node:fs';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, relative } from 'node:path';
import send from 'send';
import { codings } from '../hosting/compressed.ts';
import { forHashedFiles, forPages } from '../hosting/server-configs.ts';
import type { ToldPages } from './told-pages.ts';

/** The built site as this server serves it. */
export type Site = { folder: string; told: ToldPages | undefined };

/** Headers that describe a file: they would be untrue of an answer without a file. */
const ofFile = [
  'Accept-Ranges',
  'Content-Encoding',
  'Content-Length',
  'Content-Type',
  'ETag',
  'Last-Modified',
];

/** An answer without a page. */
export function sendStatus(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  for (const name of ofFile) response.removeHeader(name);
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': forPages };
  response.writeHead(status, { ...type, ...headers }).end(`${STATUS_CODES[status]}\n`);
}

/** True when the client takes this coding: `gzip;q=0` refuses it. */
const takes = ({ headers }: IncomingMessage, coding: string): boolean =>
  String(headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((word) => word.trim()))
    .some(([name, weight = '']) => name === coding && !/^q=0(\.0*)?$/.test(weight));

/**
 * Sends a file of the site in the smallest coding that the client takes. Validators, conditions, ranges and reading
 * errors are left to `send`.
 * @returns when the answer has ended. Rejects with an error of `send`, whose `status` is the status to answer.
 */
export async function sendFile(
  { folder, told }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  status: 200 | 404,
  file: string,
): Promise<void> {
  const isTold = told !== undefined && extname(file) === '.html';
  const root = isTold ? told.folder : folder;
  const plain = isTold ? await told.of(file) : file;
  const kept = codings.filter(({ ending }) => existsSync(plain + ending));
  const coding = kept.find(({ name }) => takes(request, name));

  response.statusCode = status;
  response.setHeader(
    'Cache-Control',
    relative(folder, file).startsWith('_astro') ? forHashedFiles : forPages,
  );
  if (kept.length > 0) response.setHeader('Vary', 'Accept-Encoding');
  if (coding) response.setHeader('Content-Encoding', coding.name);
  const found = status === 200;
  const stream = send(request, encodeURIComponent(relative(root, plain + (coding?.ending ?? ''))), {
    root,
    cacheControl: false,
    acceptRanges: found,
    etag: found,
    lastModified: found,
  });
  await new Promise<void>((resolve, reject) => {
    response.once('close', resolve);
    stream
      .once('headers', () => stream.type(file))
      .on('error', reject)
      .pipe(response);
  });
}
