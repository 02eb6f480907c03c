/**
 * `npm run phone`: builds the site, and serves it so that a phone in the room can use all of it, the camera included.
 */
import { buildSite } from './build-site.ts';
import { endOnSignal } from './listening.ts';
import { networkAddresses, phoneAddresses } from './network.ts';
import { servePhone } from './phone-servers.ts';
import { phoneWords } from './phone-words.ts';
import { projectFolder } from './progress.ts';
import { basePath } from './serve.ts';

try {
  const addresses = phoneAddresses();
  await buildSite();
  const { localOrigin, phoneOrigins } = await servePhone({
    addresses,
    httpPort: Number(process.env.PORT ?? 4321),
    httpsPort: 4443,
    certificates: `${projectFolder}.cache/phone`,
  });
  const phones = phoneOrigins.map((origin) => origin + basePath);
  console.log(await phoneWords(localOrigin + basePath, phones, process.stdout.isTTY));
  const own = networkAddresses();
  const [first] = addresses;
  if (first !== undefined && !own.includes(first)) {
    console.log(`  ${first} is no address of this computer; its own: ${own.join(', ') || 'none'}.\n`);
  }
  console.log('Ctrl-C ends it.');
  endOnSignal();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
