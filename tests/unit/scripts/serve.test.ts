import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { compressFolder } from '../../../hosting/compressed.ts';
import { scriptHash } from '../../../hosting/inline-scripts.ts';
import { allHeaders, localHeaders } from '../../../hosting/policy.ts';
import { certificateFor } from '../../../scripts/certificate.ts';
import { basePath, serve } from '../../../scripts/serve.ts';
import { ask, tillTheEnd } from './ask.ts';
import { builtSite, page, temporaryFolder } from './temporary-folder.ts';

const phoneOrigin = 'https://192.168.1.5:4443';
const told = page.replace(
  '<meta charset="utf-8">',
  '<meta charset="utf-8"><meta name="phone-origin" content="https://192.168.1.5:4443">',
);

const codings = [
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const;

describe('a page', () => {
  test('is told the origin at which a phone reaches its server', async () => {
    const server = tillTheEnd(await serve({ port: 0, folder: builtSite(), phoneOrigin }));
    const { status, headers, body } = await ask(server);
    expect(status).toBe(200);
    expect(body.toString()).toBe(told);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('is told the origin where the address does not exist, too', async () => {
    const server = tillTheEnd(await serve({ port: 0, folder: builtSite(), phoneOrigin }));
    const { status, body } = await ask(server, { path: 'es/nowhere' });
    expect(status).toBe(404);
    expect(body.toString()).toBe(told.replace('Código', 'Nada'));
  });

  test.each(codings)('is the same when it comes as %s', async (name, open) => {
    const server = tillTheEnd(await serve({ port: 0, folder: builtSite(), phoneOrigin }));
    const { headers, body } = await ask(server, { headers: { 'Accept-Encoding': name } });
    expect(headers).toMatchObject({ 'content-encoding': name, vary: 'Accept-Encoding' });
    expect(headers['content-length']).toBe(String(body.length));
    expect(open(body).toString()).toBe(told);
  });

  test.each(['identity', 'gzip', 'br'])('has the same headers without its body, as %s', async (coding) => {
    const server = tillTheEnd(await serve({ port: 0, folder: builtSite(), phoneOrigin }));
    const get = await ask(server, { headers: { 'Accept-Encoding': coding } });
    const head = await ask(server, { headers: { 'Accept-Encoding': coding }, method: 'HEAD' });
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  test('is told the origin again after another build', async () => {
    const folder = builtSite();
    const server = tillTheEnd(await serve({ port: 0, folder, phoneOrigin }));
    await ask(server);
    const later = new Date(Date.now() + 60_000);
    writeFileSync(join(folder, 'index.html'), page.replace('Código', 'Clave'));
    utimesSync(join(folder, 'index.html'), later, later);
    expect((await ask(server)).body.toString()).toBe(told.replace('Código', 'Clave'));
  });

  test('stays as it was built if no origin is given', async () => {
    const server = tillTheEnd(await serve({ port: 0, folder: builtSite() }));
    expect((await ask(server)).body.toString()).toBe(page);
  });
});

describe.each(['about.txt', '_astro/site.js'])('%s is no page, and', (path) => {
  const start = async (folder = builtSite()) => {
    await compressFolder(folder);
    const server = tillTheEnd(await serve({ port: 0, folder, phoneOrigin }));
    return { server, file: readFileSync(join(folder, path)) };
  };

  test('is sent as it is', async () => {
    const { server, file } = await start();
    const { headers, body } = await ask(server, { path });
    expect(body.equals(file)).toBe(true);
    expect(headers['content-length']).toBe(String(file.length));
  });

  test.each(codings)('comes as the %s that was made when it was built', async (name, open) => {
    const { server, file } = await start();
    const { headers, body } = await ask(server, { path, headers: { 'Accept-Encoding': name } });
    expect(headers['content-encoding']).toBe(name);
    expect(headers['content-type']).toMatch(/^text\/(plain|javascript); charset=utf-8$/);
    expect(open(body).equals(file)).toBe(true);
  });

  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['GZIP;q=0.5, br;q=0.000', 'gzip'],
    ['gzip, br', 'br'],
    ['vibration', undefined],
    ['gzip;q=0', undefined],
  ])('to who takes "%s", as %s', async (accepted, coding) => {
    const { server } = await start();
    const { headers } = await ask(server, { path, headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBe(coding);
    expect(headers.vary).toBe('Accept-Encoding');
  });

  test.each(['identity', 'gzip'])('is not sent again to a browser that has it (%s)', async (coding) => {
    const { server } = await start();
    const first = await ask(server, { path, headers: { 'Accept-Encoding': coding } });
    for (const condition of [
      { 'If-None-Match': first.headers.etag },
      { 'If-Modified-Since': first.headers['last-modified'] },
    ]) {
      const again = await ask(server, { path, headers: { 'Accept-Encoding': coding, ...condition } });
      expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
      expect(again.headers.etag).toBe(first.headers.etag);
      expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
    }
    expect((await ask(server, { path, headers: { 'If-None-Match': '"another"' } })).status).toBe(200);
  });

  test.each([
    ['bytes=0-3', 0, 4],
    ['bytes=4-', 4, undefined],
    ['bytes=-5', -5, undefined],
  ])('is sent in part: %s', async (range, from, to) => {
    const { server, file } = await start();
    const { status, headers, body } = await ask(server, { path, headers: { Range: range } });
    expect(status).toBe(206);
    expect(body.equals(file.subarray(from, to))).toBe(true);
    expect(headers['content-range']).toMatch(new RegExp(`^bytes \\d+-\\d+/${file.length}$`));
  });

  test('is not sent beyond its end', async () => {
    const { server, file } = await start();
    const { status, headers } = await ask(server, { path, headers: { Range: 'bytes=9999-' } });
    expect([status, headers['content-range']]).toEqual([416, `bytes */${file.length}`]);
  });
});

test('a file whose name changes with its content is kept by the browser; one that is not there is not', async () => {
  const server = tillTheEnd(await serve({ port: 0, folder: builtSite() }));
  const kept = async (path: string) => (await ask(server, { path })).headers['cache-control'];
  expect(await kept('_astro/site.js')).toBe('public, max-age=31536000, immutable');
  for (const path of ['', 'about.txt', '_astro/gone.js', '_astro/', '_astro', 'es', 'es/_astro/gone.js'])
    expect([path, await kept(path)]).toEqual([path, 'no-cache']);
});

test('an address without its slash leads to the address with the slash and the same query', async () => {
  const folder = temporaryFolder({ 'index.html': page, 'es/index.html': page });
  const server = tillTheEnd(await serve({ port: 0, folder }));
  for (const path of ['es?a=b', '/es?a=b', '//es?a=b']) {
    const { status, headers } = await ask(server, { path });
    expect([path, status, headers.location]).toEqual([path, 301, `${basePath}es/?a=b`]);
  }
});

test('an answer to any other method than reading names the methods that exist', async () => {
  const server = tillTheEnd(await serve({ port: 0, folder: builtSite() }));
  const { status, headers } = await ask(server, { method: 'POST' });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

describe('whatever throws ends that answer only, with one line in the log:', () => {
  const start = async (folder = builtSite()) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => log.mockRestore());
    const server = tillTheEnd(await serve({ port: 0, folder, phoneOrigin }));
    const lines = () => log.mock.calls.map(([line]) => String(line));
    return { server, lines };
  };

  test('a defect before the answer', async () => {
    const { server, lines } = await start();
    server.prependOnceListener('request', (request: IncomingMessage) => {
      const url = vi.fn<() => string>().mockReturnValue('/\n');
      url.mockImplementationOnce(() => {
        throw new Error('a defect');
      });
      Object.defineProperty(request, 'url', { get: url });
    });
    expect(await ask(server)).toMatchObject({ status: 500, headers: { 'cache-control': 'no-cache' } });
    expect((await ask(server)).status).toBe(200);
    expect(lines()).toEqual(['GET "/\\n" failed: a defect']);
  });

  test('a file that cannot be read', async () => {
    const { server, lines } = await start();
    server.prependOnceListener('request', (_: IncomingMessage, response: ServerResponse) => {
      response.once('pipe', (file: Readable) => file.destroy(new Error('no such disk')));
    });
    expect(await ask(server)).toMatchObject({ status: 500, headers: { 'cache-control': 'no-cache' } });
    expect((await ask(server)).status).toBe(200);
    expect(lines()).toEqual([`GET "${basePath}" failed: no such disk`]);
  });

  test('a file that breaks off', async () => {
    const long = { 'index.html': page, 'long.txt': page.repeat(1_000) };
    const { server, lines } = await start(temporaryFolder(long));
    server.prependOnceListener('request', (_: IncomingMessage, response: ServerResponse) => {
      response.once('pipe', (file: Readable) =>
        file.once('data', () => file.destroy(new Error('a bad sector'))),
      );
    });
    await expect(ask(server, { path: 'long.txt' })).rejects.toThrow();
    expect((await ask(server)).status).toBe(200);
    expect(lines()).toEqual([`GET "${basePath}long.txt" failed: a bad sector`]);
  });
});

describe.each(['http', 'https'])('over %s', (scheme) => {
  const answer = async () => {
    const tls = scheme === 'https' ? await certificateFor([], temporaryFolder()) : undefined;
    const options = { port: 0, folder: builtSite(), phoneOrigin };
    const server = tillTheEnd(await serve(tls === undefined ? options : { ...options, tls }));
    return ask(server, tls === undefined ? {} : { trusted: tls.cert });
  };

  test('a page has the headers of the policy, with the hash of its inline script', async () => {
    const { headers, body } = await answer();
    expect(body.toString()).toBe(told);
    for (const [name, value] of localHeaders([scriptHash('go()')]))
      expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
  });

  test('no browser is bound to https, so that a reader can go past the warning', async () => {
    expect((await answer()).headers).not.toHaveProperty('strict-transport-security');
  });
});

test('real hosts bind browsers to https; only our own server does not', () => {
  const names = (headers: readonly (readonly [string, string])[]) => headers.map(([name]) => name);
  expect(names(allHeaders([]))).toContain('Strict-Transport-Security');
  expect(names(localHeaders([]))).toEqual(
    names(allHeaders([])).filter((name) => name !== 'Strict-Transport-Security'),
  );
});

test.each(['192.168.1.5', 'https://192.168.1.5:4443/en/', 'https://a"><script>', 'ftp://a'])(
  '%s is no origin, and nothing is served',
  async (no) => {
    await expect(serve({ port: 0, folder: builtSite(), phoneOrigin: no })).rejects.toThrow('is no origin');
  },
);

test('without a built site it says how to get one', async () => {
  await expect(serve({ port: 0, folder: temporaryFolder() })).rejects.toThrow('npm run build');
});
