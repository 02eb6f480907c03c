import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { scriptHash } from '../../../hosting/inline-scripts.ts';
import { allHeaders, localHeaders } from '../../../hosting/policy.ts';
import { certificateFor } from '../../../scripts/certificate.ts';
import { serve } from '../../../scripts/serve.ts';
import { ask, tillTheEnd } from './ask.ts';
import { builtSite, page, temporaryFolder } from './temporary-folder.ts';

const phoneOrigin = 'https://192.168.1.5:4443';
const told = page.replace(
  '<meta charset="utf-8">',
  '<meta charset="utf-8"><meta name="phone-origin" content="https://192.168.1.5:4443">',
);

describe('a page', () => {
  test('is told under which origin a phone reaches its server', async () => {
    const server = tillTheEnd(await serve({ port: 0, folder: builtSite(), phoneOrigin }));
    const { status, headers, body } = await ask(server);
    expect(status).toBe(200);
    expect(body.toString()).toBe(told);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('is told so where the address does not exist, too', async () => {
    const server = tillTheEnd(await serve({ port: 0, folder: builtSite(), phoneOrigin }));
    const { status, body } = await ask(server, { path: 'es/nowhere' });
    expect(status).toBe(404);
    expect(body.toString()).toBe(told.replace('Código', 'Nada'));
  });

  test('is the same when it comes zipped', async () => {
    const server = tillTheEnd(await serve({ port: 0, folder: builtSite(), phoneOrigin }));
    const { headers, body } = await ask(server, { gzip: true });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-length']).toBeUndefined();
    expect(gunzipSync(body).toString()).toBe(told);
  });

  test.each([{ gzip: false }, { gzip: true }])(
    'has the same headers without its body, gzip: $gzip',
    async ({ gzip }) => {
      const server = tillTheEnd(await serve({ port: 0, folder: builtSite(), phoneOrigin }));
      const get = await ask(server, { gzip });
      const head = await ask(server, { gzip, method: 'HEAD' });
      expect(head.body).toHaveLength(0);
      for (const name of ['content-length', 'content-type', 'content-encoding', 'cache-control', 'vary'])
        expect([name, head.headers[name]]).toEqual([name, get.headers[name]]);
    },
  );

  test('stays as it was built if no origin is given', async () => {
    const server = tillTheEnd(await serve({ port: 0, folder: builtSite() }));
    expect((await ask(server)).body.toString()).toBe(page);
  });
});

test.each(['about.txt', '_astro/site.js'])('%s is no page and is sent as it is', async (path) => {
  const folder = builtSite();
  const server = tillTheEnd(await serve({ port: 0, folder, phoneOrigin }));
  const file = readFileSync(join(folder, path));
  const { headers, body } = await ask(server, { path });
  expect(body.equals(file)).toBe(true);
  expect(headers['content-length']).toBe(String(file.length));
  expect(gunzipSync((await ask(server, { path, gzip: true })).body).equals(file)).toBe(true);
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

  test('no browser is bound to https, so that it lets the reader past its warning', async () => {
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
