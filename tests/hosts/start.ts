/**
 * Starts nginx and Caddy with the files in hosting/ as a user does who follows the README: the places marked HERE are
 * filled in. The ports differ from 80 and 443, which may need rights or be taken.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { certificateFor } from '../../scripts/certificate.ts';
import { projectFolder } from '../../scripts/progress.ts';
import type { ServerName } from './servers.ts';

export type Host = {
  http: number;
  https: number;
  /** The certificate of `localhost`, in PEM. */
  certificate: string;
  stop: () => Promise<void>;
};

/** The folder for a server's own files, and its ports. */
type Place = { folder: string; http: number; https: number };

export const site = join(projectFolder, 'dist');

/** A file of hosting/ with its places filled in. Throws when the file no longer has one of the places. */
function filledIn(file: string, places: Readonly<Record<string, string>>): string {
  const text = readFileSync(join(projectFolder, 'hosting', file), 'utf8');
  return Object.entries(places).reduce((filled, [place, own]) => {
    if (!filled.includes(place)) throw new Error(`hosting/${file} has no "${place}".`);
    return filled.replaceAll(place, own);
  }, text);
}

function nginxFiles(program: string, { folder, http, https }: Place): string[] {
  const own = filledIn('nginx.conf', {
    'guides.example.org': 'localhost',
    '/var/www/guides': site,
    '/etc/ssl/guides.pem': join(folder, 'certificate.pem'),
    '/etc/ssl/guides.key': join(folder, 'key.pem'),
    'listen 80;': `listen 127.0.0.1:${http};`,
    'listen 443 ': `listen 127.0.0.1:${https} `,
  });
  writeFileSync(join(folder, 'site.conf'), own);
  // nginx writes this to stderr.
  const compiled = String(spawnSync(program, ['-V']).stderr);
  const installed = dirname(/--conf-path=(\S+)/.exec(compiled)?.[1] ?? '/etc/nginx/nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const around = [
    'daemon off;',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${join(folder, 'nginx.pid')};`,
    'error_log stderr notice;',
    'events { }',
    `http { include ${join(installed, 'mime.types')}; default_type application/octet-stream; access_log off;`,
    ...temporary,
    `include ${join(folder, 'site.conf')}; }`,
  ];
  writeFileSync(join(folder, 'nginx.conf'), around.join('\n'));
  return ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'];
}

function caddyFiles(_: string, { folder, http, https }: Place): string[] {
  const own = filledIn('Caddyfile', {
    'guides.example.org {': `localhost {\n\ttls ${join(folder, 'certificate.pem')} ${join(folder, 'key.pem')}`,
    '/var/www/guides': site,
  });
  const around = `{\n\tadmin off\n\thttp_port ${http}\n\thttps_port ${https}\n}\n`;
  writeFileSync(join(folder, 'Caddyfile'), around + own);
  return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
}

const kinds = {
  nginx: { files: nginxFiles, isReady: /start worker process/ },
  caddy: { files: caddyFiles, isReady: /serving initial configuration/ },
} as const;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a server over dist/; rejects with the server's output if it ends instead. */
export async function startHost(name: ServerName, program: string): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), `ib-key-${name}-`));
  const { cert: certificate } = await certificateFor([], folder);
  const place = { folder, http: await freePort(), https: await freePort() };
  const { files, isReady } = kinds[name];
  // Otherwise, Caddy would keep files in the home folder.
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = spawn(program, files(program, place), { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => {
      rmSync(folder, { recursive: true });
      resolve();
    });
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (isReady.test(said)) resolve();
    });
    server.once('error', reject);
    void ended.then(() => reject(new Error(`${name} does not start:\n${said}`)));
  });
  return {
    ...place,
    certificate,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}
