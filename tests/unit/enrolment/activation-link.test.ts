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
  const wrong = `${code.slice(0, 15)}${code.endsWith('0') ? '1' : '0'}`;
  test.each([
    ['code-character', 16, wrong],
    ['code-length', 10, shown.slice(0, 12)],
    ['code-length', 17, `${code}7`],
    ['code-length', 8, shown.slice(0, 9).replace('-', '%20')],
    ['code-character', 16, `${wrong}, thanks!`],
    ['code-character', 16, `${wrong}). See you`],
    ['code-length', 10, `${shown.slice(0, 12)} is the link`],
    ['code-length', 10, `${shown.slice(0, 12).replaceAll('-', ' ')} is the link`],
    ['code-length', 10, `${shown.slice(0, 12)}&utm_source=mail`],
  ])('%s, %d symbols: %s', (problem, length, written) => {
    expect(parseLink(`https://guides.example/en/phone/#code=${written}`)).toEqual({
      ok: false,
      problem,
      length,
    });
  });

  test('unless a link with a whole code stands beside it', () => {
    const page = 'https://guides.example/en/phone/#code=';
    expect(parseLink(`${page}${wrong} no, ${page}${shown}`)).toEqual({ ok: true, value: code });
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
    ['ftp:', `ftp://${page}${fragment}`],
    ['an app’s own scheme', `ibkey://${page}${fragment}`],
    ['the home page', `https://guides.example/${fragment}`],
    ['the portal', `https://guides.example/en/portal/${fragment}`],
    ['no language', `https://guides.example/phone/${fragment}`],
    ['a long language', `https://guides.example/english/phone/${fragment}`],
    ['more path', `https://${page}more/${fragment}`],
    ['a path that is only encoded so', `https://guides.example/en%2Fphone%2F${fragment}`],
    ['the path in the query', `https://guides.example/?to=/en/phone/${fragment}`],
    ['the path in the host', `https://en.phone/${fragment}`],
    ['the code in the query', `https://${page}?code=${shown}`],
    ['a username', `https://ana@${page}${fragment}`],
    ['a username and a password', `https://ana:secret@${page}${fragment}`],
    ['a password alone', `https://:secret@${page}${fragment}`],
    ['no fragment', `https://${page}`],
    ['an empty code', `https://${page}#code=`],
    ['a code of hyphens', `https://${page}#code=----`],
    ['a piece of program with a link in it', `javascript:open("https://${page}${fragment}")`],
    ['data with a link in it', `data:text/html,<a/href=https://${page}${fragment}>`],
    ['a link kept in the browser’s memory', `blob:https://${page}${fragment}`],
    ['the code of the page in front', `https://${page} https://guides.example/${fragment}`],
    ['another name', `https://${page}#other=${shown}`],
    ['the code behind another fragment', `https://${page}#other#code=${shown}`],
    ['2,000 characters and more', `https://guides.example/${'a'.repeat(2000)}/en/phone/${fragment}`],
  ])('%s', (_what, text) => {
    expect(parseLink(text)).toEqual({ ok: false, problem: 'not-ours' });
  });
});

describe('what mail and chat make of a link', () => {
  const page = 'https://guides.example/en/phone';
  const spaced = formatCode(code);

  test.each([
    ['a full stop behind', `${page}/#code=${shown}.`],
    ['in brackets', `(${page}/#code=${shown})`],
    ['in angle brackets', `<${page}/#code=${shown}>`],
    ['in quotation marks', `“${page}/#code=${shown}”`],
    ['as Markdown', `[Activate](${page}/#code=${shown})`],
    ['words behind', `${page}/#code=${shown} works until noon`],
    ['words around', `Hola Ana, abra ${page}/#code=${shown}, gracias`],
    ['a label without a space', `Link:${page}/#code=${shown}`],
    ['a telephone number in front', `tel:+12025550143 ${page}/#code=${shown}`],
    ['parameters behind the code', `${page}/#code=${shown}&utm_source=mail&utm_medium=email`],
    ['parameters in front of the code', `${page}/#utm_source=mail&code=${shown}`],
    ['a text fragment behind', `${page}/#code=${shown}:~:text=phone`],
    ['parameters in front of the #', `${page}/?fbclid=${'IwAR1x'.repeat(40)}#code=${shown}`],
    ['a # written as %23', `${page}/%23code=${shown}`],
    ['a # written as %2523', `${page}/%2523code=${shown}`],
    ['a # written as %23, without a slash', `${page}%23code=${shown}`],
    ['a # written as %23 behind a query', `${page}/?platform=iphone%23code=${shown}`],
    ['an = written as %3D', `${page}/#code%3D${shown}`],
    ['hyphens written as %2D', `${page}/#code=${shown.replaceAll('-', '%2D')}`],
    ['spaces in the code', `${page}/#code=${spaced}`],
    ['spaces written as %20', `${page}/#code=${spaced.replaceAll(' ', '%20')}`],
    ['spaces written as %2520', `${page}/#code=${spaced.replaceAll(' ', '%2520')}`],
    ['spaces written as +', `${page}/#code=${spaced.replaceAll(' ', '+')}`],
    ['every symbol written as a percent sign', `${page}/%23${percentSigns(`code=${shown}`)}`],
    ['no slash before the #', `${page}#code=${shown}`],
    ['index.html', `${page}/index.html#code=${shown}`],
    ['a line broken in the code', `${page}/#code=${shown.slice(0, 10)}\r\n${shown.slice(10)}`],
    ['a line broken before the #', `${page}/\n#code=${shown}`],
    ['characters that nobody sees', `${page}\u200b/#code=\u2060${shown}\u00ad`],
    ['full-width forms', `${page}/＃code＝${shown}`],
    ['no name of the code', `${page}/#${shown}`],
    ['capitals', `${page}/#CODE=${shown}`.toUpperCase()],
    ['a slash before the name of the code', `${page}/#/code=${shown}`],
    ['a colon behind the name of the code', `${page}/#code:${shown}`],
    ['signs as HTML writes them', `${page}/&#35;code&#61;${shown}`],
    ['signs as HTML writes them, in hexadecimal', `${page}/&#x23;code&#x3D;${shown}`],
    ['signs and line ends as mail writes them', `${page}/#code=3D${shown.slice(0, 6)}=\r\n${shown.slice(6)}`],
    ['a scanner’s own sign for the #', `https://safe.example/v3/__${page}/*code=${shown}__;Iw!!x`],
    ['the code twice', `${page}/#code=${shown}#code=${shown}`],
    [
      'a scanner’s own address around',
      `https://safe.example/?url=${encodeURIComponent(`${page}/#code=${shown}`)}&data=05`,
    ],
    [
      'two scanners’ addresses around',
      `https://a.example/?u=${encodeURIComponent(`https://b.example/?u=${encodeURIComponent(`${page}/#code=${shown}`)}`)}`,
    ],
    ['a language with a region', `https://guides.example/pt-br/phone/#code=${shown}`],
    ['a long message in front', `${'Lorem ipsum '.repeat(300)}${page}/#code=${shown}`],
  ])('%s', (_what, text) => {
    expect(parseLink(text)).toEqual({ ok: true, value: code });
  });

  const anyCharacterAsPercentSigns = (text: string) =>
    fc
      .array(fc.nat({ max: 2 }), { minLength: text.length, maxLength: text.length })
      .map((times) => Array.from(text, (character, at) => signs(character, times[at] ?? 0)).join(''));
  const anyWords = fc.constantFrom('', 'Here: ', '¡Hola! ', '(', '> ', '1) ', 'see\n', '\u200b', 'Re: code ');
  const anyEnd = fc.constantFrom('', '.', ')', '&x=1', ' ok?', '\n-- \nAna', '”', ', thanks', '#');
  const anyTracking = fc.constantFrom('', '?fbclid=IwAR0', '?utm_source=a&utm_medium=b', '?platform=iphone');
  const anyPage = fc.constantFrom('', '/', '/index.html');

  test('in any mixture', () => {
    const any = fc
      .tuple(fc.constantFrom(...sites), anyCode, anyPage, anyTracking, anyWords, anyEnd)
      .chain(([site, made, path, tracking, words, end]) =>
        anyCharacterAsPercentSigns(`#code=${formatCode(made).replaceAll(' ', '-')}`).map((written) => ({
          made,
          text: `${words}${site}/es/phone${path}${tracking}${written}${end}`,
        })),
      );
    fc.assert(
      fc.property(any, ({ made, text }) => {
        expect(parseLink(text)).toEqual({ ok: true, value: made });
      }),
      { numRuns: 500 },
    );
  });
});

/** A character in percent encoding, encoded so many times over. */
function signs(character: string, times: number): string {
  return times === 0 ? character : percentSigns(character).replace('%', times === 1 ? '%' : '%25');
}

function percentSigns(text: string): string {
  return Array.from(text, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join(
    '',
  );
}

test('no text makes the reader of links throw', () => {
  fc.assert(
    fc.property(anyGivenText, (text) => {
      const read = parseLink(text);
      if (!read.ok) expect(['not-ours', 'code-character', 'code-length']).toContain(read.problem);
    }),
    { numRuns: 1000 },
  );
});
