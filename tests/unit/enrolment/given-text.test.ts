import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCode, formatCode } from '../../../src/enrolment/activation-code.ts';
import { createLink } from '../../../src/enrolment/activation-link.ts';
import type { ForeignKind } from '../../../src/enrolment/foreign-kind.ts';
import { foreignKinds } from '../../../src/enrolment/foreign-kind.ts';
import { readGivenText, readOpenedAddress } from '../../../src/enrolment/given-text.ts';
import { isOfText } from '../../../src/problems/problem.ts';
import { anyCode, anyGivenText } from './builders.ts';

const code = createCode(
  'practice-ana',
  Uint8Array.from({ length: 13 }, (_, byte) => byte * 11),
);
const link = createLink('http://192.0.2.7:4321/en/phone/', code);

describe('a text of ours', () => {
  test.each([
    ['the code', formatCode(code)],
    ['the link', link],
    ['the link with space around', ` ${link}\n`],
    ['a message with the code in it', `Here it is: ${formatCode(code)}. Thanks!`],
    ['a message with the link in it', `Open ${link}`],
    ['a message that begins with an address', `https://guides.example/ says: ${formatCode(code)}`],
    ['the link behind an address of somebody else', `https://mail.example/?m=1 ${link}`],
  ])('%s gives its code', (_what, text) => {
    expect(readGivenText(text)).toEqual({ ok: true, code });
  });

  test.each([
    ['a code cut short', formatCode(code).slice(0, 10), { problem: 'code-length', length: 8 }],
    ['a code and more', `${code}00`, { problem: 'code-length', length: 18 }],
    ['a wrong symbol', `${code.slice(0, 15)}*`, { problem: 'code-character', length: 16 }],
    ['nothing that can be seen', ' \u2013 \u200b\u202e', { problem: 'code-empty', length: 0 }],
    ['a link cut short', link.slice(0, -5), { problem: 'code-length', length: 12 }],
    ['a link with a wrong symbol', `${link.slice(0, -1)}u`, { problem: 'code-character', length: 16 }],
  ])('%s says what is wrong, and how long it is', (_what, text, slip) => {
    expect(readGivenText(text)).toEqual({ ok: false, ...slip });
  });
});

describe('the address that the phone page was opened with', () => {
  const page = 'https://guides.example/en/phone/';

  test.each([
    ['as it was made', `${page}#code=${code}`],
    ['without the name', `${page}#${code}`],
    ['with spaces', `${page}#code=${formatCode(code).replaceAll(' ', '%20')}`],
    ['with parameters', `${page}?fbclid=1#code=${code}&x=1`],
    ['with a # that is a part of the query', `${page}?platform=iphone%23code=${code}`],
  ])('gives its code, %s', (_what, address) => {
    expect(readOpenedAddress(address)).toEqual({ ok: true, code });
    expect(readGivenText(address)).toEqual({ ok: true, code });
  });

  test.each([
    ['a foreign text', `${page}#hello`, { problem: 'not-ours', kind: 'text' }],
    [
      'a secret',
      `${page}#otpauth%3A%2F%2Ftotp%2Fx%3Fsecret%3DJBSWY3DP`,
      { problem: 'maybe-secret', kind: 'secret' },
    ],
    [
      'a foreign address',
      `${page}#code=https://bank.example/x`,
      { problem: 'not-ours', kind: 'web', host: 'bank.example' },
    ],
    ['a code cut short', `${page}#code=${code.slice(0, 9)}`, { problem: 'code-length', length: 9 }],
    ['no code', `${page}#code=`, { problem: 'code-empty', length: 0 }],
  ])('is judged by what stands behind its #: %s', (_what, address, judged) => {
    expect(readOpenedAddress(address)).toEqual({ ok: false, ...judged });
  });
});

describe('a foreign text is named by its kind', () => {
  test.each<[ForeignKind, string]>([
    ['secret', 'otpauth://totp/Bank:ana?secret=JBSWY3DPEHPK3PXP&issuer=Bank'],
    ['secret', 'OTPAUTH-MIGRATION://offline?data=CjEKCkhlbGxv'],
    ['secret', `\0otpauth://totp/x?secret=${formatCode(code)}`],
    ['secret', `otpauth://totp/x?secret=JBSW ${createLink('https://guides.example/en/phone/', code)}`],
    ['secret', '\u202e\u2066 otpauth://totp/x?secret=JBSWY3DPEHPK3PXP'],
    ['script', 'javascript:alert(document.domain)'],
    ['script', '\u202ejavascript:alert(1)'],
    ['script', '\0\x01 JavaScript:alert(1)'],
    ['script', 'vbscript:msgbox'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['data', 'blob:https://bank.example/1'],
    ['data', 'file:///etc/passwd'],
    ['phone', 'tel:+1-202-555-0143'],
    ['phone', 'SMSTO:+12025550143:hello'],
    ['email', 'mailto:ana@bank.example'],
    ['email', 'MATMSG:TO:ana@bank.example;;'],
    ['wifi', 'WIFI:T:WPA;S:home;P:hunter2;;'],
    ['contact', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD'],
    ['contact', 'MECARD:N:Ana;TEL:2025550143;;'],
    ['key', 'JBSWY3DPEHPK3PXP'],
    ['card', 'my card: 4111 1111 1111 1111'],
    ['email', 'ana@bank.example'],
    ['phone', '+1 (202) 555-0143'],
    ['text', '12345678'],
    ['text', 'A'.repeat(4296)],
    ['text', '\0'],
    ['text', '\0\u202e\0'],
    ['text', 'see https://bank.example/'],
  ])('%s: %j', (kind, text) => {
    const isTheirs = kind === 'card' || kind === 'email' || kind === 'phone';
    const problem = kind === 'secret' ? 'maybe-secret' : isTheirs ? 'maybe-private' : 'not-ours';
    expect(readGivenText(text)).toEqual({ ok: false, problem, kind });
  });

  test('every kind can come up', () => {
    const schemes = ['otpauth:', 'http:', 'javascript:', 'data:', 'tel:', 'mailto:', 'wifi:', 'mecard:'];
    const met = [...schemes, '4111111111111111', 'JBSWY3DPEHPK3PXP', 'x'].map((text) => {
      const given = readGivenText(text);
      return 'kind' in given ? given.kind : undefined;
    });
    expect(met).toEqual(foreignKinds);
  });
});

describe('only the host of a web address is kept', () => {
  test.each([
    ['https://bank.example/path/secret?token=1#fragment', 'bank.example'],
    ['HTTPS://BANK.EXAMPLE', 'bank.example'],
    ['http://ana:hunter2@bank.example:8443/', 'bank.example'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['https://\u0430pple.example/', 'xn--pple-43d.example'],
    ['https://192.0.2.7/', '192.0.2.7'],
    ['https://[2001:db8::1]/', '[2001:db8::1]'],
    ['\0https://bank.example/', 'bank.example'],
    ['\u00a0https://bank.example/', 'bank.example'],
    [`https://bank.example/${'x'.repeat(4275)}`, 'bank.example'],
    [`https://${'a.'.repeat(60)}example/`, `…${'a.'.repeat(60).slice(-53)}example`],
    ['https://guides.example/en/phone/', 'guides.example'],
    [`https://guides.example/en/portal/#code=${code}`, 'guides.example'],
  ])('%.60s', (text, host) => {
    expect(readGivenText(text)).toEqual({ ok: false, problem: 'not-ours', kind: 'web', host });
  });

  test.each(['https://', 'http://[', '\u202ehttps://bank.example/', 'https://bank\u202e.example%/'])(
    'and no host where none can be read: %j',
    (text) => {
      expect(readGivenText(text)).toEqual({ ok: false, problem: 'not-ours', kind: 'web' });
    },
  );
});

describe('whatever is given', () => {
  test('nothing throws, and no part of a foreign text but its kind and its host is in the result', () => {
    fc.assert(
      fc.property(anyGivenText, (text) => {
        const given = readGivenText(text);
        if (given.ok) return;
        const { ok: _ok, problem, ...rest } = given;
        if (!isOfText(problem)) {
          expect(rest).toEqual({ length: expect.any(Number) as number });
          return;
        }
        const { kind, host, ...more } = rest as { kind: ForeignKind; host?: string };
        expect(more).toEqual({});
        expect(foreignKinds).toContain(kind);
        if (host === undefined) return;
        expect(kind).toBe('web');
        expect(host).toMatch(/^…?[^\p{C}\s/?#@\\<>]+$/u);
        expect(new URL(text.trim().slice(0, 2000)).hostname.endsWith(host.replace('…', ''))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a secret after any beginning stays out of the result', () => {
    const openings = [
      ...[
        'otpauth://totp/x?secret=',
        'otpauth-migration://offline?data=',
        'https://bank.example/',
        'https://bank.example/?t=',
      ],
      ...[
        'https://bank.example/#',
        'http://u:',
        'javascript:',
        'data:,',
        'tel:',
        'sms:',
        'mailto:',
        'WIFI:P:',
        'BEGIN:VCARD\n',
        '',
      ],
    ];
    const secret = fc.string({
      unit: fc.constantFrom(...'abcdefghijkmnopqrstuvwxyz23456789'),
      minLength: 20,
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...openings),
        secret,
        fc.constantFrom('', '@bank.example/'),
        (opening, hidden, end) => {
          const given = readGivenText(opening + hidden + end);
          expect(JSON.stringify(given)).not.toContain(hidden);
        },
      ),
    );
  });

  test('a practice code is found in whatever form it comes', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom('en', 'es'), (any, lang) => {
        for (const text of [any, formatCode(any), createLink(`https://guides.example/${lang}/phone/`, any)]) {
          expect(readGivenText(text)).toEqual({ ok: true, code: any });
        }
      }),
    );
  });
});
