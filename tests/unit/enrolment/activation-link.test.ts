import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCode, formatCode } from '../../../src/enrolment/activation-code.ts';
import { createLink, parseLink } from '../../../src/enrolment/activation-link.ts';
import { anyCode, anyGivenText } from './builders.ts';

const code = createCode(
  'practice-joint',
  Uint8Array.from({ length: 13 }, (_, byte) => byte * 7),
);
const shown = formatCode(code).replaceAll(' ', '-');

const sites = [
  'http://localhost:4321',
  'http://192.0.2.7:8080',
  'http://[2001:db8::1]:8080',
  'https://guides.example',
  'https://example.org/a/base/path',
  'https://bücher.example',
  'https://en.example/es/phone',
];

describe('a link', () => {
  test.each(sites.flatMap((site) => ['en', 'es', 'fil'].map((lang) => [`${site}/${lang}/phone/`])))(
    'to %s is read back',
    (page) => {
      fc.assert(
        fc.property(anyCode, (any) => {
          expect(parseLink(createLink(page, any))).toEqual({ ok: true, value: any });
        }),
        { numRuns: 20 },
      );
    },
  );

  test('carries the code in its fragment, which no server sees, and nowhere else', () => {
    const link = new URL(createLink('https://guides.example/en/phone/', code));
    expect(link.hash).toBe(`#code=${shown}`);
    expect(link.href.replace(link.hash, '')).toBe('https://guides.example/en/phone/');
  });

  test('keeps the kind of phone, and takes the place of an older fragment', () => {
    const link = createLink('https://guides.example/es/phone/?platform=iphone#code=PA', code);
    expect(link).toBe(`https://guides.example/es/phone/?platform=iphone#code=${shown}`);
    expect(parseLink(link)).toEqual({ ok: true, value: code });
  });

  test('is not made from a relative address', () => {
    expect(() => createLink('/en/phone/', code)).toThrow(TypeError);
  });

  test.each([
    code,
    code.toLowerCase(),
    shown,
    shown.toLowerCase(),
    shown.replaceAll('0', 'o').replaceAll('1', 'l'),
  ])('with the fragment #code=%s is ours', (written) => {
    expect(parseLink(`\n https://guides.example/en/phone/#code=${written} `)).toEqual({
      ok: true,
      value: code,
    });
  });
});

describe('a link of ours with a slip in its code says which', () => {
  test.each([
    ['code-character', `${code.slice(0, 15)}${code.endsWith('0') ? '1' : '0'}`],
    ['code-length', shown.slice(0, 12)],
    ['code-length', `${code}7`],
  ])('%s: %s', (problem, written) => {
    expect(parseLink(`https://guides.example/en/phone/#code=${written}`)).toEqual({ ok: false, problem });
  });
});

describe('not ours', () => {
  const page = 'guides.example/en/phone/';
  const fragment = `#code=${shown}`;

  test.each([
    ['no address', 'not an address'],
    ['the code alone', shown],
    ['a relative address', `/en/phone/${fragment}`],
    ['an address without scheme', `//${page}${fragment}`],
    ['javascript:', `javascript:alert(1)//${page}${fragment}`],
    ['data:', `data:text/html,/en/phone/${fragment}`],
    ['blob:', `blob:https://${page}${fragment}`],
    ['ftp:', `ftp://${page}${fragment}`],
    ['an app’s own scheme', `ibkey://${page}${fragment}`],
    ['the home page', `https://guides.example/${fragment}`],
    ['the portal', `https://guides.example/en/portal/${fragment}`],
    ['no language', `https://guides.example/phone/${fragment}`],
    ['a long language', `https://guides.example/english/phone/${fragment}`],
    ['no slash at the end', `https://guides.example/en/phone${fragment}`],
    ['more path', `https://${page}more/${fragment}`],
    ['a path that is only encoded so', `https://guides.example/en%2Fphone%2F${fragment}`],
    ['the path in the query', `https://guides.example/?to=/en/phone/${fragment}`],
    ['the path in the host', `https://en.phone/${fragment}`],
    ['the code in the query', `https://${page}?code=${shown}`],
    ['a fragment in the query', `https://${page}?%23code=${shown}`],
    ['a query as long as a secret', `https://${page}?${'x'.repeat(100)}${fragment}`],
    ['a username', `https://ana@${page}${fragment}`],
    ['a username and a password', `https://ana:secret@${page}${fragment}`],
    ['a password alone', `https://:secret@${page}${fragment}`],
    ['no fragment', `https://${page}`],
    ['an empty code', `https://${page}#code=`],
    ['a code of hyphens', `https://${page}#code=----`],
    ['another fragment in front', `https://${page}#x=1&code=${shown}`],
    ['another fragment behind', `https://${page}${fragment}&x=1`],
    ['a second fragment', `https://${page}${fragment}${fragment}`],
    ['words around the code', `https://${page}#code=see-${shown}-too`],
    ['a word before the code', `https://${page}#code=0-${shown}`],
    ['a word behind the code', `https://${page}#code=${shown}-0`],
    ['another name', `https://${page}#CODE=${shown}`],
    ['markup in the fragment', `https://${page}${fragment}<script>`],
    ['2,000 characters and more', `https://guides.example/${'a'.repeat(2000)}/en/phone/${fragment}`],
  ])('%s', (_what, text) => {
    expect(parseLink(text)).toEqual({ ok: false, problem: 'not-ours' });
  });
});

test('no text whatever makes it throw', () => {
  fc.assert(
    fc.property(anyGivenText, (text) => {
      const read = parseLink(text);
      if (!read.ok) expect(['not-ours', 'code-character', 'code-length']).toContain(read.problem);
    }),
    { numRuns: 1000 },
  );
});
