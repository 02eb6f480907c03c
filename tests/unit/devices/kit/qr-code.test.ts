/**
 * A code's text comes split, in the browser by the stand-in for a part of `qrcode`: no code becomes larger by that, and
 * the package asks for nothing else.
 */
import { readFileSync } from 'node:fs';
import QRCode from 'qrcode';
import segments from 'qrcode/lib/core/segments.js';
import { expect, test } from 'vitest';
import { fromArray } from '../../../../src/devices/kit/lighter-qrcode.ts';
import { modulesOf, partsOf } from '../../../../src/devices/kit/qr-code.tsx';

const code = 'PARE-WT7T-0K3M-9XYZ';
const texts = [
  `http://localhost:4321/en/phone/#code=${code}`,
  `https://192.168.100.125:4321/es/phone/#code=${code}`,
  `https://example.org/ib-key/en/phone/#code=${code}`,
  `https://ana.github.io/IB-KEY-PRACTICE-GUIDES/es/phone/#code=${code}`,
  'http://localhost:4321/en/guides/activate-android-qr/',
  'An e-mail address: ana@example.org, ñandú, 日本',
  'ABCDEF',
  'a',
];

test.each(texts)('the code of %s is as small as the package makes it', (text) => {
  const whole = QRCode.create(text, { errorCorrectionLevel: 'M' });
  expect(modulesOf(text).size).toBe(whole.modules.size);
});

test.each(texts)('the parts of %s are the text, and are written as the package writes them', (text) => {
  const parts = partsOf(text);
  expect(parts.map(({ data }) => data).join('')).toBe(text);
  expect(fromArray(parts)).toEqual(segments.fromArray(parts));
});

/** A file of the package, which asks others by `require`. */
const file = (name: string): string =>
  readFileSync(new URL(`../../../../node_modules/qrcode/lib/core/${name}.js`, import.meta.url), 'utf8');

test('the package asks the stand-in for what it has', () => {
  expect(new Set(file('qrcode').match(/Segments\.\w+/g))).toEqual(
    // The last two are for texts that do not come split.
    new Set(['Segments.fromArray', 'Segments.rawSplit', 'Segments.fromString']),
  );
  // Ways to write are tried for a text that comes without one.
  expect(file('mode').match(/Regex\.\w+/g)).toEqual(expect.arrayContaining(['Regex.testNumeric']));
  expect(file('mode').split('getBestModeForData')[0]).not.toContain('Regex.');
});
