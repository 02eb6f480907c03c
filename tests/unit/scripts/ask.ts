import type { X509Certificate } from 'node:crypto';
import {
  request as overHttp,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http';
import { request as overHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import { onTestFinished } from 'vitest';
import { basePath } from '../../../scripts/serve.ts';

export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** The bytes as they came, compressed where the server compressed them. */
  body: Buffer;
  certificate: X509Certificate | undefined;
};

type Question = {
  /** Relative to the base path. */
  path?: string;
  method?: string;
  headers?: OutgoingHttpHeaders;
  /** Asks over https, and trusts this certificate (PEM) alone. */
  trusted?: string;
};

export const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Closes the server when the test ends. */
export function tillTheEnd<S extends Server>(server: S): S {
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return server;
}

/** One answer of a server on this computer, with headers and bytes untouched. */
export function ask(
  server: Server,
  { path = '', method = 'GET', headers = {}, trusted }: Question = {},
): Promise<Answer> {
  const options = {
    host: '127.0.0.1',
    port: portOf(server),
    path: basePath + path,
    method,
    agent: false as const,
    headers,
  };
  return new Promise((resolve, reject) => {
    const request = trusted === undefined ? overHttp(options) : overHttps({ ...options, ca: trusted });
    request.once('error', reject).end();
    request.once('response', (response) => {
      const certificate =
        response.socket instanceof TLSSocket ? response.socket.getPeerX509Certificate() : undefined;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks), certificate });
      });
    });
  });
}
