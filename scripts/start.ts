/** `npm start`: builds the site, serves it to this computer and to the network, and prints where to open it. */
import { buildSite } from './build-site.ts';
import { endOnSignal, onFreePort, toNetwork } from './listening.ts';
import { originOf, phoneAddresses } from './network.ts';
import { basePath, serve } from './serve.ts';

try {
  const addresses = phoneAddresses();
  const originsAt = (port: number) => addresses.map((address) => originOf('http', address, port));
  await buildSite();
  const { port } = await onFreePort(
    Number(process.env.PORT ?? 4321),
    'Choose one yourself, for example: PORT=8080 npm start',
    (port) => toNetwork((host) => serve({ port, host, phoneOrigin: originsAt(port)[0] })),
  );
  console.log(`\n  Open  http://localhost:${port}${basePath}\n`);
  for (const origin of originsAt(port)) {
    console.log(`  On a phone in the same network:  ${origin}${basePath}`);
  }
  console.log('  (Over http all but the camera inside the page works; for that too: npm run phone)');
  console.log('\nCtrl-C ends it.');
  endOnSignal();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
