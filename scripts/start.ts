/** `npm start`: builds the site, serves it to this computer and to the network, and says where to open it. */
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { runCommand, secondsSince } from './progress.ts';
import { basePath, serve } from './serve.ts';

const firstPort = Number(process.env.PORT ?? 4321);
const portsTried = 20;

/** `::` also takes IPv4; where IPv6 is off, `0.0.0.0` is all there is. */
async function serveOnFreePort(): Promise<{ server: Server; port: number }> {
  for (let port = firstPort; port < firstPort + portsTried; port += 1) {
    for (const host of ['::', '0.0.0.0']) {
      try {
        return { server: await serve(port, host), port };
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EAFNOSUPPORT' || code === 'EADDRNOTAVAIL') continue;
        if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
        console.log(`Port ${port} is taken by another program: trying ${port + 1}.`);
        break;
      }
    }
  }
  throw new Error(
    `Ports ${firstPort} to ${firstPort + portsTried - 1} are all taken. Choose one yourself, for example: PORT=8080 npm start`,
  );
}

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}

const start = performance.now();
console.log('Building the site (half a minute on a slow computer) …');
if ((await runCommand('astro', ['build'], { label: 'build', quiet: true })) !== 0) {
  console.error('\nThe build failed; its last lines are above. Nothing is served.');
  process.exit(1);
}
console.log(`Built in ${secondsSince(start)}.`);

try {
  const { server, port } = await serveOnFreePort();
  console.log(`\n  Open  http://localhost:${port}${basePath}\n`);
  for (const address of networkAddresses()) {
    console.log(`  On a phone in the same network:  http://${address}:${port}${basePath}`);
  }
  console.log('  (A phone opens its camera inside a page over https only; everything else works as it is.)');
  console.log('\nCtrl-C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('\nStopped.');
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
