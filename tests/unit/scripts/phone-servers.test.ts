import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { servePhone } from '../../../scripts/phone-servers.ts';
import { ask, portOf, tillTheEnd } from './ask.ts';
import { builtSite, temporaryFolder } from './temporary-folder.ts';

const home = '192.168.1.5';
const office = '10.0.0.7';

// The servers print a line where a port is taken.
vi.spyOn(console, 'log').mockImplementation(() => {});

async function start(addresses: readonly string[], certificates: string) {
  const ports = { httpPort: 14321, httpsPort: 14443 };
  const phone = await servePhone({ addresses, certificates, folder: builtSite(), ...ports });
  for (const server of phone.servers) tillTheEnd(server);
  return phone;
}

/** The certificate that a phone sees. The servers end after that. */
async function shown(addresses: readonly string[], certificates: string) {
  const { servers } = await start(addresses, certificates);
  const trusted = readFileSync(join(certificates, 'certificate.pem'), 'utf8');
  const { certificate } = await ask(servers[0]!, { trusted });
  for (const server of servers) server.close();
  return certificate!;
}

test('a phone gets the page over https, this computer over http, and both pages name the phone’s origin', async () => {
  const certificates = temporaryFolder();
  const { servers, localOrigin, phoneOrigins } = await start([home, office], certificates);
  const [toPhones, toThis] = servers;
  const port = portOf(toPhones!);
  expect(phoneOrigins).toEqual([`https://${home}:${port}`, `https://${office}:${port}`]);
  expect(localOrigin).toBe(`http://localhost:${portOf(toThis!)}`);

  const trusted = readFileSync(join(certificates, 'certificate.pem'), 'utf8');
  const line = `<meta name="phone-origin" content="https://${home}:${port}">`;
  for (const answer of [await ask(toPhones!, { trusted }), await ask(toThis!)]) {
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toContain(line);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers).not.toHaveProperty('strict-transport-security');
  }
});

test('a phone is shown a certificate for each address, and the same certificate at the next start', async () => {
  const certificates = temporaryFolder();
  const first = await shown([home, office], certificates);
  expect(first.checkIP(home)).toBe(home);
  expect(first.checkIP(office)).toBe(office);
  const second = await shown([home, office], certificates);
  expect(second.fingerprint256).toBe(first.fingerprint256);
});

test('a phone is shown another certificate when the address of this computer has changed', async () => {
  const certificates = temporaryFolder();
  const before = await shown([home], certificates);
  const after = await shown([office], certificates);
  expect(after.fingerprint256).not.toBe(before.fingerprint256);
  expect(after.checkIP(office)).toBe(office);
});

test.each([
  ['plain http', 'GET // HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a handshake that breaks off', Buffer.from('16030100a5010000a10303', 'hex')],
  ['nothing', ''],
])('who sends %s to the https port does not end it', async (_, bytes) => {
  const certificates = temporaryFolder();
  const { servers } = await start([home], certificates);
  const socket = connect(portOf(servers[0]!), '127.0.0.1');
  socket.on('error', () => undefined).end(bytes);
  await once(socket, 'close');
  const trusted = readFileSync(join(certificates, 'certificate.pem'), 'utf8');
  expect((await ask(servers[0]!, { trusted })).status).toBe(200);
});

test('without a network only this computer is served, and no page names an origin for phones', async () => {
  const { servers, phoneOrigins } = await start([], temporaryFolder());
  expect(phoneOrigins).toEqual([]);
  for (const server of servers)
    expect((server.address() as AddressInfo).address).toMatch(/^(127\.0\.0\.1|::1)$/);
  expect((await ask(servers[0]!)).body.toString()).not.toContain('phone-origin');
});
