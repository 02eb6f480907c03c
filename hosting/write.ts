/**
 * Writes nginx.conf and Caddyfile again: `node hosting/write.ts`. A unit test fails while the two files are out of
 * date.
 */
import { writeFileSync } from 'node:fs';
import { caddyfile, nginxConfig } from './server-configs.ts';

for (const [name, text] of [
  ['nginx.conf', nginxConfig()],
  ['Caddyfile', caddyfile()],
] as const) {
  writeFileSync(new URL(name, import.meta.url), text);
  console.log(`wrote hosting/${name}`);
}
