/**
 * Serves a built site as a real host does: with the headers of hosting/policy.ts (except HSTS), under the base path,
 * compressed, with a redirect from `/x` to `/x/`, and with the 404 page in the reader's language.
 *
 * `astro preview` does none of these (an address without its slash is an error there), and only one of it can run.
 *
 *     node scripts/serve.ts --port 4329
 *     node scripts/serve.ts --phone-origin https://192.168.1.5:4443
 *     BASE=/practice/ node scripts/serve.ts --folder .cache/base
 */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve as absolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inlineScriptsOfBuild } from '../hosting/built-pages.ts';
import { scriptHash } from '../hosting/inline-scripts.ts';
import { localHeaders } from '../hosting/policy.ts';
import { answerFrom, basePath, refuseProxying } from './answer.ts';
import { endOnSignal } from './listening.ts';
import { projectFolder } from './progress.ts';
import { toldPages } from './told-pages.ts';

export { basePath };

type ServeOptions = {
  /** 0 takes any free port. */
  port: number;
  /** Without a host, only this computer can reach the server. */
  host?: string;
  /** The folder of the built site, from the project's folder. */
  folder?: string;
  /** Certificate and key for https, both in PEM. */
  tls?: { cert: string; key: string };
  /** The origin that every page is told (phone-origin.ts). */
  phoneOrigin?: string | undefined;
};

/** Starts serving; rejects when the port is taken. */
export async function serve(options: ServeOptions): Promise<Server> {
  const { port, host = '127.0.0.1', folder: built = 'dist', tls, phoneOrigin } = options;
  const folder = absolute(projectFolder, built);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${built}/. Build it first: npm run build`);
  }
  const headers = new Map(localHeaders(inlineScriptsOfBuild(folder).map(scriptHash)));
  const told = phoneOrigin === undefined ? undefined : toldPages(phoneOrigin);
  const answer = answerFrom({ folder, told });
  const server = tls === undefined ? createServer() : createTlsServer(tls);
  server.on('request', (request, response) => answer(request, response.setHeaders(headers)));
  server.on('connect', refuseProxying);
  server.once('close', () => told?.remove());
  return new Promise((resolve, reject) => {
    const refused = (error: Error) => {
      told?.remove();
      reject(error);
    };
    server.once('error', refused).listen(port, host, () => {
      // A connection that fails, for want of memory or files, must not end the others.
      server.off('error', refused).on('error', ({ message }) => console.error(message));
      resolve(server);
    });
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
    const server = await serve({
      port: Number(values.port),
      folder: values.folder,
      phoneOrigin: values['phone-origin'],
    });
    const { port } = server.address() as AddressInfo;
    endOnSignal();
    console.log(`Serving ${values.folder}/ at http://localhost:${port}${basePath}`);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(
      taken ? `Port ${values.port} is taken. Choose another: --port 4400` : (error as Error).message,
    );
    process.exit(1);
  }
}
