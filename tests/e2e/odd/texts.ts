/** Odd texts for the phone's field, the same in every run. */
import fc from 'fast-check';
import { codeEntropyBytes, createCode, formatCode } from '../../../src/enrolment/activation-code.ts';
import { createLink } from '../../../src/enrolment/activation-link.ts';
import { alphabet } from '../../../src/enrolment/base32.ts';
import { userIds } from '../../../src/enrolment/users.ts';
import { secretWord } from './secret.ts';

/**
 * What the phone must do with a text: take its code (`ours`, and `laden` without what is around the code),
 * name a slip and keep the field (`slip`), or refuse the text and clear the field (`foreign`). For `any`
 * text, chance decides which of these is right.
 */
type Kind = 'ours' | 'laden' | 'slip' | 'foreign' | 'any';
export type OddText = { family: string; is: Kind; text: string };

const word = fc.nat(99_999).map((number) => secretWord + number);
const unicode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
  // Halves of surrogate pairs are among these.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
);
const unseen = fc.constantFrom(
  ...'\0\x01\x07\x08\t\n\x0b\r\x1b\x7f\x85\xa0\xad',
  ...'\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069\u3000\ufeff\ufff9\uffff',
  '\u{e0041}',
);
const unseenText = fc.string({ unit: unseen, minLength: 1, maxLength: 30 });
const mixCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((up) => [...text].map((unit, at) => (up[at] ? unit.toUpperCase() : unit)).join(''));

const schemes = [
  ...['javascript:alert("%")//', 'vbscript:msgbox("%")', 'data:text/html,<script>alert("%")</script>'],
  ...[
    'data:;base64,%',
    'blob:https://bank.example/%',
    'file:///home/%',
    'about:blank#%',
    'view-source:https://x/%',
  ],
  ...[
    'tel:+1202555%',
    'sms:+1202555?body=%',
    'SMSTO:+1202555:%',
    'facetime:%',
    'mailto:%@bank.example?subject=x',
  ],
  ...[
    'MATMSG:TO:%@bank.example;SUB:x;;',
    'otpauth://totp/Bank:ana?secret=%&issuer=Bank',
    'otpauth-migration://offline?data=%',
  ],
  ...['WIFI:T:WPA;S:home;P:%;;', 'BEGIN:VCARD\nVERSION:3.0\nFN:%\nEND:VCARD', 'MECARD:N:%;TEL:202555;;'],
  ...[
    'BEGIN:VEVENT\nSUMMARY:%\nEND:VEVENT',
    'geo:40.7,-74.0?q=%',
    'market://details?id=%',
    'bitcoin:%?amount=1',
  ],
  ...[
    'intent://%#Intent;scheme=https;package=com.example;end',
    'ws://bank.example/%',
    'ftp://ana:%@bank.example/',
  ],
  ...[
    'https://bank.example/?token=%',
    'HTTP://ana:%@bank.example:8443/',
    'https://bank.example/#%',
    'http://[%',
    'http://\\%',
  ],
  ...[
    'https:bank.example/%',
    'https://bank.example/%2F%',
    '//bank.example/%',
    'chrome://settings/%',
    'ibkr://activate/%',
  ],
];
const markup = [
  ...[
    '<script>alert("%")</script>',
    '<img src=x onerror="alert(\'%\')">',
    '"><svg/onload=alert("%")>',
    "' onfocus='%' x='",
  ],
  ...[
    '<iframe src="https://bank.example/%">',
    '<a href="javascript:alert(1)">%</a>',
    '</title><base href="//x/%">',
    '<!--%',
  ],
  ...[
    '<style>@import "//x/%"</style>',
    '<meta http-equiv="refresh" content="0;url=//x/%">',
    '&lt;%&gt;',
    ']]>%',
  ],
];
const programs = [
  ...[
    '%s%n%x%',
    '{{%}}',
    '{{kind}} {{length}} %',
    '$t(problems:what) %',
    '$' + '{%}',
    '#{%}',
    '<%= % %>',
    '{0}{1}%',
  ],
  ...[
    '{"__proto__":{"isAdmin":"%"}}',
    '{"code":"%"}',
    '["%",[[[[[[]]]]]]]',
    '__proto__.%',
    'constructor[prototype][%]',
  ],
  ...[
    "'; DROP TABLE codes; -- %",
    '../../../../etc/%',
    '$(%)',
    '`%`',
    '; rm -rf %',
    '%\\u0000',
    '%\\',
    '\\x00%',
    '*(objectClass=%)',
  ],
];
const bare = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'then',
    'null',
    'undefined',
  ],
  ...[
    'true',
    'NaN',
    'Infinity',
    '-0',
    '0',
    '1',
    '1e309',
    '0x7fffffff',
    '9007199254740993',
    '2147483648',
    '-1',
    '1/3',
  ],
  ...[
    '123456',
    '000000',
    '12345678',
    '4111 1111 1111 1111',
    '\u0663\u0664\u0665',
    '\u2167',
    '\u00bd',
    '[object Object]',
  ],
];
const withWord = (openings: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...openings), word, fc.boolean())
    .map(([opening, secret]) => opening.replaceAll('%', secret));

const emoji = [
  ...['👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇪🇸', '👍🏽', '❤️‍🔥', '1️⃣', '☠︎', '🫥'],
  ...['a\u0301\u0323\u0308', 'Z\u0351\u036b\u0343\u036a', 'ﷺ', 'ﬃ', 'İ', 'ß', '\u0130\u0307', 'ﾞ', '각'],
];
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));

/** Lengths that fit into the largest QR code, and far larger ones. */
const lengths = [2000, 2001, 4296, 4296, 100_000];
const long = fc
  .tuple(
    word,
    fc.constantFrom('A', ' ', '\0', '-', '\u200b', 'ﷺ', '😀', '\ud800', 'PA', '0', '<b>', 'https://'),
    fc.constantFrom(...lengths),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([secret, unit, length, place]) => {
    const filling = unit.repeat(Math.ceil(length / unit.length)).slice(0, length - secret.length);
    const at = Math.floor(filling.length * place);
    return filling.slice(0, at) + secret + filling.slice(at);
  });

const code = fc
  .tuple(
    fc.constantFrom(...userIds),
    fc.uint8Array({ minLength: codeEntropyBytes, maxLength: codeEntropyBytes }),
  )
  .map(([user, random]) => createCode(user, random));
const place = fc.nat(15);

/** Codes with one slip: one symbol wrong, two neighbors swapped, the end cut off, one symbol doubled. */
const slip = fc
  .tuple(
    code,
    place,
    fc.constantFrom(...alphabet),
    fc.constantFrom('wrong', 'swapped', 'cut', 'doubled'),
    fc.boolean(),
  )
  .map(([sound, at, symbol, how, grouped]) => {
    const rest = sound.slice(at + 1);
    const before = sound.slice(0, at);
    const here = sound.charAt(at);
    const other = here === symbol ? '*' : symbol;
    const swaps = rest !== '' && rest.charAt(0) !== here;
    const text = {
      wrong: before + other + rest,
      swapped: swaps ? before + rest.charAt(0) + here + rest.slice(1) : before + other + rest,
      cut: sound.slice(0, Math.max(2, at)),
      doubled: before + here + here + rest,
    }[how];
    // Where a group ends, the first sixteen of seventeen symbols may happen to be a code of their own.
    return grouped && how !== 'doubled' ? formatCode(text as typeof sound) : text;
  });

/** Codes with more than one slip, or put together in odd ways. */
const ruin = fc
  .tuple(code, code, place, place, unicode, fc.nat(7))
  .map(
    ([one, two, from, to, junk, how]) =>
      [
        one.slice(from),
        one + one,
        one + two,
        [...one].reverse().join(''),
        one.slice(0, from) + junk + one.slice(from),
        one.slice(0, from) + two.slice(to),
        `${formatCode(one)} ${formatCode(two)}`,
        one.replace(/./g, (symbol, at) => (at === from || at === to ? '?' : symbol)),
      ][how] ?? '',
  );

const linkOf = fc
  .tuple(
    code,
    fc.constantFrom('https://guides.example/', 'http://192.0.2.7:4321/', 'http://localhost/ib/'),
    fc.constantFrom('en', 'es'),
  )
  .map(([sound, root, language]) => createLink(`${root}${language}/phone/`, sound));
/** Links of ours with a sound code, and something else around the code. Only the code is used. */
const ladenLink = fc
  .tuple(linkOf, word, fc.nat(2))
  .map(([link, secret, how]) =>
    how === 0
      ? `${link}&token=${secret}`
      : how === 1
        ? link.replace('#', `?${secret.repeat(20)}#`)
        : `${link}/../${secret}`,
  );
/** Links that look like ours and are not: they name somebody, or have no code where ours have it. */
const falseLink = fc.tuple(linkOf, word, fc.nat(4)).map(([link, secret, how]) => {
  const [before = '', after = ''] = link.split('#code=');
  return (
    [
      `${before}?x=#${secret}#code=${after}`,
      link.replace('://', `://ana:${secret}@`),
      `${before}${secret}#code=${after}`,
      `${before}#${secret}=${after}`,
      `${before}#code=${secret}-${secret}-${secret}-${secret}`,
    ][how] ?? ''
  );
});
const ruinedLink = fc
  .tuple(linkOf, unicode, fc.nat(80))
  .map(([link, junk, at]) => link.slice(0, at) + junk + link.slice(at % 2 === 0 ? at : at + 1));

/** Sound codes, typed in odd ways that the phone accepts. */
const typedOddly = fc
  .tuple(
    code,
    fc.array(fc.constantFrom('', '', '', ' ', '  ', '-', '–', '\u200b', ' - '), {
      minLength: 16,
      maxLength: 16,
    }),
    fc.array(fc.nat(3), { minLength: 16, maxLength: 16 }),
    fc.constantFrom('', '', 'Here it is: ', 'código: ', '«', '(', '\t', 'Session ID = '),
    fc.constantFrom('', '', '. Thanks!', ')', '»', ' ', '.'),
  )
  .map(([sound, gaps, looks, before, after]) => {
    const symbols = [...sound].map((symbol, at) => {
      const alike = symbol === '0' ? 'O' : symbol === '1' ? (looks[at] === 1 ? 'I' : 'l') : symbol;
      return [symbol, alike, alike.toLowerCase(), wide(symbol)][looks[at] ?? 0] ?? symbol;
    });
    return before + symbols.map((symbol, at) => (at === 0 ? '' : gaps[at]) + symbol).join('') + after;
  });
const oddLink = fc
  .tuple(linkOf, fc.constantFrom('', ' ', '\t'), fc.boolean())
  .map(([link, space, bare]) =>
    bare ? space + link.replace(/-/g, '') + space : space + link.replace(/^http/, 'HTTP') + space,
  );

type Family = { is: Kind; weight: number; texts: fc.Arbitrary<string> };
const families: Record<string, Family> = {
  unicode: { is: 'any', weight: 16, texts: unicode },
  'unicode around a secret': {
    is: 'any',
    weight: 10,
    texts: fc.tuple(unicode, word, unicode).map((parts) => parts.join('')),
  },
  'unseen characters': { is: 'any', weight: 4, texts: unseenText },
  'a secret among unseen characters': {
    is: 'foreign',
    weight: 8,
    texts: fc.tuple(unseenText, word, unseenText).map((parts) => parts.join('')),
  },
  schemes: { is: 'foreign', weight: 14, texts: withWord(schemes) },
  'schemes in disguise': {
    is: 'foreign',
    weight: 6,
    texts: fc.tuple(unseenText, withWord(schemes).chain(mixCase)).map((parts) => parts.join('')),
  },
  markup: { is: 'foreign', weight: 6, texts: withWord(markup) },
  programs: { is: 'foreign', weight: 8, texts: withWord(programs) },
  'bare words and numbers': { is: 'foreign', weight: 3, texts: fc.constantFrom(...bare) },
  'any number': { is: 'foreign', weight: 2, texts: fc.double().map(String) },
  emoji: {
    is: 'foreign',
    weight: 4,
    texts: fc
      .tuple(fc.string({ unit: fc.constantFrom(...emoji), maxLength: 30 }), word)
      .map((parts) => parts.join('')),
  },
  'full width': {
    is: 'foreign',
    weight: 3,
    texts: fc.oneof(withWord(schemes), withWord(programs)).map(wide),
  },
  long: { is: 'foreign', weight: 1, texts: long },
  'a slip': { is: 'slip', weight: 8, texts: slip },
  'a ruin of a code': { is: 'any', weight: 8, texts: ruin },
  'a laden link': { is: 'laden', weight: 3, texts: ladenLink },
  'a link of nobody': { is: 'foreign', weight: 5, texts: falseLink },
  'a ruin of a link': { is: 'any', weight: 5, texts: ruinedLink },
};

/** @returns `count` odd texts, with a sound code, oddly typed, after every `soundEvery` of them. */
export function oddTexts(count: number, seed: number, soundEvery = 200): OddText[] {
  const odd = fc.oneof(
    ...Object.entries(families).map(([family, { is, weight, texts }]) => ({
      weight,
      arbitrary: texts.map((text): OddText => ({ family, is, text })),
    })),
  );
  const sound = fc
    .oneof({ weight: 3, arbitrary: typedOddly }, { weight: 1, arbitrary: oddLink })
    .map((text): OddText => ({ family: 'a sound code', is: 'ours', text }));
  const sounds = fc.sample(sound, { numRuns: Math.floor(count / soundEvery), seed });
  return fc
    .sample(odd, { numRuns: count, seed })
    .flatMap((text, at) => ((at + 1) % soundEvery === 0 ? [text, ...sounds.splice(0, 1)] : [text]));
}

/** A foreign text with a secret, different for each number. */
export const lastText = (at: number): OddText => ({
  family: 'the last of a chunk',
  is: 'foreign',
  text: (schemes[at % schemes.length] ?? '%').replaceAll('%', secretWord + at),
});
