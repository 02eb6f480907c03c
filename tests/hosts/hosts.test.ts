/** What real servers answer with the configurations in hosting/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { inlineScriptHashes } from '../../hosting/inline-scripts.ts';
import { allHeaders } from '../../hosting/policy.ts';
import { forHashedFiles, forPages } from '../../hosting/server-configs.ts';
import { languages } from '../../src/i18n/languages.ts';
import { ask, askPlainly, type Answer } from './ask.ts';
import { programOf, serverNames } from './servers.ts';
import { site, startHost, type Host } from './start.ts';

const found = serverNames.flatMap((name) => {
  const program = programOf(name);
  return program === undefined ? [] : [{ name, program }];
});

const pages = [
  '/',
  ...languages.flatMap((language) =>
    ['', 'guides/activate-android-qr/', 'kb/2260/', 'troubleshoot/', 'about/', 'portal/', 'phone/'].map(
      (page) => `/${language}/${page}`,
    ),
  ),
  '/kb2260/',
];

const plainFiles = [
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/licences.txt', 'text/plain; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/es/guides/activate-android-qr.md', 'text/markdown; charset=utf-8'],
  ['/icons.svg', 'image/svg+xml'],
  ['/es/share.png', 'image/png'],
  // Files at a fixed address.
  ['/favicon.ico', 'image/x-icon'],
  ['/apple-touch-icon.png', 'image/png'],
] as const;

const hashed = readdirSync(join(site, '_astro')).find((name) => name.endsWith('.js')) ?? '';
const fileOf = (path: string) => readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path));

/** The policy headers of an answer, under their names, so that a finding names the header. */
const policyOf = ({ headers }: Answer) =>
  allHeaders(inlineScriptHashes).map(([name]) => [name, headers[name.toLowerCase()]]);

const expectPolicy = (answer: Answer) => {
  expect(policyOf(answer)).toEqual(allHeaders(inlineScriptHashes));
  expect(answer.headers.server ?? 'nginx').toBe('nginx');
};

describe.each(found)('$name', ({ name, program }) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost(name, program);
    return host.stop;
  });

  test.each(pages)('gives the page %s, with the headers of the policy', async (path) => {
    const answer = await ask(host, path);
    expect(answer.status).toBe(200);
    expect(answer.body.equals(fileOf(path))).toBe(true);
    expect(answer.headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i);
    expect(answer.headers['cache-control']).toBe(forPages);
    expectPolicy(answer);
  });

  test.each(plainFiles)('gives %s as %s', async (path, type) => {
    const answer = await ask(host, path);
    // Servers use either the registered name or the old one.
    const given = answer.headers['content-type']?.replace('vnd.microsoft.icon', 'x-icon');
    expect(given?.toLowerCase()).toBe(type);
    expect(answer.body.equals(fileOf(path))).toBe(true);
    expectPolicy(answer);
  });

  test('leads from plain http to https', async () => {
    const { status, headers } = await askPlainly(host, '/es/about/?a=b');
    expect(status).toBeGreaterThanOrEqual(301);
    expect(status).toBeLessThanOrEqual(308);
    expect(headers.location).toBe('https://localhost/es/about/?a=b');
  });

  test.each([
    ['/es/guides/activate-android-qr', '/es/guides/activate-android-qr/'],
    ['/es?place=31&from=mail', '/es/?place=31&from=mail'],
    ['/en/phone?platform=iphone', '/en/phone/?platform=iphone'],
    ['/KB2260?a=%C3%B1%20b', '/KB2260/?a=%C3%B1%20b'],
  ])('leads from %s, which lacks its slash, to %s', async (path, complete) => {
    const answer = await ask(host, path);
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.location).toBe(complete);
    expect(answer.headers['cache-control']).toBe(forPages);
    expectPolicy(answer);
  });

  test('leads to no other host', async () => {
    for (const path of ['//es?a=b', '//es/guides/activate-android-qr?a=b', '//evil.example/%2e%2e?a=b'])
      expect((await ask(host, path)).headers.location ?? '/').toMatch(/^\/(?!\/)/);
  });

  const wrong = [
    ...languages.flatMap((language) =>
      ['nowhere', 'nowhere/', 'guides/', 'guides/nowhere/', 'nowhere.md', '_astro/gone.js'].map(
        (path) => [`/${language}/${path}`, `/${language}/404.html`] as const,
      ),
    ),
    ...['/nowhere', '/nowhere/es/', '/_astro/gone.js', '/_astro/gone', '/_astro/', `/_astro/${hashed}/`].map(
      (path) => [path, '/404.html'] as const,
    ),
  ];

  test.each(wrong)('says of %s that there is no such page, by %s', async (path, page) => {
    for (const headers of [{}, { 'Accept-Encoding': 'gzip' }]) {
      const answer = await ask(host, path, { headers });
      expect(answer.status).toBe(404);
      const body = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(answer.body) : answer.body;
      expect(body.equals(fileOf(page))).toBe(true);
      expect(answer.headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i);
      expect(answer.headers['cache-control']).toBe(forPages);
      expectPolicy(answer);
    }
  });

  test('lets a browser keep a file whose name changes with its content', async () => {
    const answer = await ask(host, `/_astro/${hashed}`);
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe(forHashedFiles);
    expectPolicy(answer);
  });

  test.each(['/es/', '/llms.txt', `/_astro/${hashed}`])(
    'gives %s as the build compressed it',
    async (path) => {
      const [coding, ending, open] =
        name === 'caddy'
          ? (['br', '.br', brotliDecompressSync] as const)
          : (['gzip', '.gz', gunzipSync] as const);
      const answer = await ask(host, path, { headers: { 'Accept-Encoding': 'gzip, br' } });
      expect(answer.headers['content-encoding']).toBe(coding);
      expect(answer.headers.vary).toMatch(/Accept-Encoding/i);
      const kept = path.endsWith('/') ? `${path}index.html${ending}` : `${path}${ending}`;
      expect(answer.body.equals(fileOf(kept))).toBe(true);
      expect(open(answer.body).equals(fileOf(path))).toBe(true);
      expectPolicy(answer);
    },
  );

  test.each(['/es/', `/_astro/${hashed}`])(
    'does not send %s again to a browser that has it',
    async (path) => {
      const { headers } = await ask(host, path);
      const again = await ask(host, path, { headers: { 'If-None-Match': headers.etag ?? '' } });
      expect(again.status).toBe(304);
      expect(again.headers['cache-control']).toBe(headers['cache-control']);
    },
  );

  test('takes no other method than reading', async () => {
    const answer = await ask(host, `/_astro/${hashed}`, { method: 'POST' });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
    expect(answer.headers['cache-control']).toBe(forPages);
    expectPolicy(answer);
  });
});
