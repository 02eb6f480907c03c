import { request as overHttp, type IncomingHttpHeaders } from 'node:http';
import { request as overHttps } from 'node:https';
import type { Host } from './start.ts';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

type More = { method?: string; headers?: Record<string, string> };

const options = ({ method = 'GET', headers = {} }: More) => ({
  host: 'localhost',
  family: 4,
  method,
  headers,
});

function answerTo(request: ReturnType<typeof overHttp>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.once('error', reject).end();
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
  });
}

/** One answer over https, unchanged. */
export const ask = ({ https, certificate }: Host, path: string, more: More = {}): Promise<Answer> =>
  answerTo(overHttps({ ...options(more), port: https, path, ca: certificate, agent: false }));

/** One answer over plain http. */
export const askPlainly = ({ http }: Host, path: string): Promise<Answer> =>
  answerTo(overHttp({ ...options({}), port: http, path, agent: false }));
