import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect, test, vi } from 'vitest';
import { onFreePort, toNetwork, toThisComputer } from '../../../scripts/listening.ts';
import { portOf, tillTheEnd } from './ask.ts';

const hasIPv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);

const listen = (port: number, host: string) =>
  new Promise<Server>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(port, host, () => resolve(tillTheEnd(server)));
  });

const failure = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

vi.spyOn(console, 'log').mockImplementation(() => {});

async function portBesideOneTakenAt(host: string) {
  const taken = portOf(await listen(0, host));
  const { opened, port } = await onFreePort(taken, '', (port) =>
    toThisComputer((host) => listen(port, host)),
  );
  expect(opened.map(portOf)).toEqual(opened.map(() => port));
  return { taken, port };
}

test('a port that another program uses is left to that program', async () => {
  const { taken, port } = await portBesideOneTakenAt('127.0.0.1');
  expect(port).toBeGreaterThan(taken);
});

test.skipIf(!hasIPv6)(
  'a port that another program uses only at the other address of localhost is left, too',
  async () => {
    const { taken, port } = await portBesideOneTakenAt('::1');
    expect(port).toBeGreaterThan(taken);
  },
);

test('localhost is served at both of its addresses, or at the only one', async () => {
  const hosts: string[] = [];
  await toThisComputer((host) => (hosts.push(host), listen(0, '127.0.0.1')));
  expect(hosts).toEqual(['127.0.0.1', '::1']);
  const one = await toThisComputer((host) =>
    host === '::1' ? failure('EADDRNOTAVAIL') : listen(0, '127.0.0.1'),
  );
  expect(one).toHaveLength(1);
});

test('where IPv6 is off, the network is served over IPv4', async () => {
  const server = await toNetwork((host) => (host === '::' ? failure('EAFNOSUPPORT') : listen(0, host)));
  expect(server.address()).toMatchObject({ address: '0.0.0.0' });
});

test('when all ports are taken, the error says which ones and what to do', async () => {
  const tried: number[] = [];
  const all = onFreePort(4000, 'Do this.', (port) => (tried.push(port), failure('EADDRINUSE')));
  await expect(all).rejects.toThrow('Ports 4000 to 4019 are all taken. Do this.');
  expect(tried).toHaveLength(20);
});

test('another fault is not taken for a taken port', async () => {
  await expect(onFreePort(4000, '', () => failure('ENOENT'))).rejects.toThrow('ENOENT');
});
