import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inlineScriptTexts } from '../../../hosting/built-pages.ts';
import { scriptHash } from '../../../hosting/inline-scripts.ts';
import { contentSecurityPolicy } from '../../../hosting/policy.ts';
import { caddyfile, headersFile, nginxConfig, redirectsFile } from '../../../hosting/server-configs.ts';
import { languages } from '../../../src/i18n/languages.ts';

const committed = (name: string) =>
  readFileSync(new URL(`../../../hosting/${name}`, import.meta.url), 'utf8');

describe('the files for real hosts', () => {
  test.each([
    ['nginx.conf', nginxConfig],
    ['Caddyfile', caddyfile],
  ])('%s says what policy.ts says (if not: node hosting/write.ts)', (name, make) => {
    expect(committed(name)).toBe(make());
  });

  test('_headers names the paths under the base', () => {
    expect(headersFile('/ib-key', [], [])).toMatch(
      /^\/ib-key\/\*\n {2}Content-Security-Policy: default-src 'none'; /,
    );
    expect(headersFile('/', [], [])).toMatch(/^\/\*\n/);
  });

  test('_headers lets a browser keep the hashed files that there are, and no other address beside them', () => {
    const rules = headersFile('/ib-key/', [], ['a.js', 'b.css']);
    for (const name of ['a.js', 'b.css'])
      expect(rules).toContain(
        `\n/ib-key/_astro/${name}\n  Cache-Control: public, max-age=31536000, immutable\n`,
      );
    expect(rules.match(/^\/.*[*]/gm)).toEqual(['/ib-key/*']);
  });

  test('_headers has no more rules than Cloudflare Pages reads', () => {
    const names = Array.from({ length: 200 }, (_, index) => `${index}.js`);
    expect(headersFile('/', [], names).match(/^\//gm)).toHaveLength(100);
  });

  test('_redirects answers a wrong address in its language', () => {
    for (const language of languages) {
      expect(redirectsFile('/')).toContain(`/${language}/* /${language}/404.html 404\n`);
      expect(redirectsFile('/ib-key')).toContain(`/ib-key/${language}/* /ib-key/${language}/404.html 404\n`);
    }
  });
});

describe('the policy', () => {
  test('asks for nothing of other origins and nothing inline', () => {
    const policy = contentSecurityPolicy({ forMeta: false });
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
    expect(policy).not.toMatch(/(script-src|style-src) [^;]*'unsafe-inline'/);
  });

  test('leaves plain http alone, so that a phone in the same network gets the page', () => {
    expect(contentSecurityPolicy({ forMeta: true })).not.toContain('upgrade-insecure-requests');
  });

  test('names frame-ancestors in the header only, where it counts', () => {
    expect(contentSecurityPolicy({ forMeta: false })).toContain("frame-ancestors 'self'");
    expect(contentSecurityPolicy({ forMeta: true })).not.toContain('frame-ancestors');
  });

  test('lets named inline scripts run, and no more', () => {
    const hash = scriptHash('go()');
    expect(contentSecurityPolicy({ forMeta: true, scriptHashes: [hash] })).toContain(
      `script-src 'self' 'wasm-unsafe-eval' ${hash};`,
    );
  });
});

test('inline scripts are told apart from data and from files', () => {
  const html =
    '<script type="application/json">{"a":1}</script><script src="/a.js"></script>' +
    '<script type="module" src="/b.js"></script><script>one()</script><script type="module">two()</script>';
  expect(inlineScriptTexts(html)).toEqual(['one()', 'two()']);
});
