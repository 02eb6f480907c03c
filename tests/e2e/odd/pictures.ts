/** Odd pictures as recipes, the same in every run: what the pictures hold, and how draw.ts draws them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import QRCode from 'qrcode';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import { codeEntropyBytes, createCode, formatCode } from '../../../src/enrolment/activation-code.ts';
import { createLink } from '../../../src/enrolment/activation-link.ts';
import { userIds } from '../../../src/enrolment/users.ts';
import { maxPhotoBytes, maxPhotoPixels } from '../../../src/scanner/photo-looks.ts';
import { secretWord } from './secret.ts';

/** A barcode as its modules, row by row: 1 is dark. */
export type Modules = { width: number; height: number; bits: string };

export type Look = {
  /** Pixels of a module. */
  module: number;
  /** Modules around the code. */
  quiet: number;
  /** Degrees. */
  turn: number;
  /** Sideways, as the tangent of an angle. */
  skew: number;
  isMirrored: boolean;
  /** Pixels. */
  blur: number;
  /** The most by which a pixel's brightness is off. */
  noise: number;
  /** Brightness of dark and light modules, 0 to 255. A `light` of -1 is transparent. */
  dark: number;
  light: number;
  /** Share of the picture that is torn off at the left. */
  torn: number;
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  quality: number;
};

/** A file in place of a drawing. Zeros fill the file up to `size`. */
export type GivenFile = { base64: string; type: string; size?: number };

export type Recipe = {
  family: string;
  seed: number;
  /** The texts of the QR codes, and whether each is ours. */
  holds: { text: string; isOurs: boolean }[];
  codes: Modules[];
  look: Look;
  /** Drawn if there are no codes. */
  scene?: 'empty' | 'dots' | 'stripes' | 'chessboard' | 'finders' | 'letters';
  file?: GivenFile;
};

const plain: Look = {
  ...{
    module: 6,
    quiet: 4,
    turn: 0,
    skew: 0,
    isMirrored: false,
    blur: 0,
    noise: 0,
    dark: 0,
    light: 255,
    torn: 0,
  },
  ...{ type: 'image/png', quality: 0.9 },
};

type Content = { text: string; isOurs: boolean };

const ours = fc
  .tuple(
    fc.constantFrom(...userIds),
    fc.uint8Array({ minLength: codeEntropyBytes, maxLength: codeEntropyBytes }),
    fc.constantFrom('', 'https://guides.example/en/phone/', 'http://192.0.2.7:4321/ib/es/phone/'),
  )
  .map(([user, random, phonePage]): Content => {
    const code = createCode(user, random);
    return { text: phonePage === '' ? formatCode(code) : createLink(phonePage, code), isOurs: true };
  });
const foreignTexts = [
  ...[
    'https://bank.example/?token=%',
    'otpauth://totp/Bank:ana?secret=%',
    'WIFI:T:WPA;S:home;P:%;;',
    'tel:+1202%',
  ],
  ...[
    'BEGIN:VCARD\nFN:%\nEND:VCARD',
    'javascript:alert("%")',
    'data:text/html,<b>%',
    'mailto:%@bank.example',
  ],
  ...[
    '%',
    '{"__proto__":"%"}',
    '<img src=x onerror=alert("%")>',
    '😀 % ñ',
    '\u202e%',
    '\0%',
    '١٢٣ %',
    '$' + '{%}',
  ],
];
const foreign = fc
  .tuple(fc.constantFrom(...foreignTexts), fc.nat(9_999_999))
  .map(([text, number]): Content => ({ text: text.replaceAll('%', secretWord + number), isOurs: false }));
/** One text of five is ours: after each of ours the phone shows another screen, which takes time. */
const content = fc.oneof({ weight: 1, arbitrary: ours }, { weight: 4, arbitrary: foreign });

function modulesOf(text: string | QRCode.QRCodeSegment[], level: 'L' | 'M' = 'M'): Modules {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: level });
  return {
    width: modules.size,
    height: modules.size,
    bits: Array.from(modules.data, (bit) => (bit ? 1 : 0)).join(''),
  };
}

const wasm = (): ArrayBuffer =>
  new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm'))))
    .buffer;

const otherFormats = ['Code128', 'EAN13', 'DataMatrix', 'Aztec', 'PDF417', 'Code39', 'MaxiCode'] as const;

async function otherBarcode(format: (typeof otherFormats)[number], number: number): Promise<Modules> {
  await prepareZXingModule({ overrides: { wasmBinary: wasm() }, fireImmediately: true });
  const text = format === 'EAN13' ? '4006381333931' : `${secretWord}${number}`;
  const { symbol, error } = await writeBarcode(text, { format });
  if (error) throw new Error(`${format}: ${error}`);
  const { width, height, data } = symbol;
  return { width, height, bits: Array.from(data, (value) => (value === 0 ? 1 : 0)).join('') };
}

function pngChunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** A white picture with one bit a pixel: few bytes for many pixels. */
function whitePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const row = Buffer.alloc(1 + Math.ceil(width / 8), 0xff);
  row[0] = 0;
  const rows = Buffer.alloc(row.length * height, row);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(rows, { level: 1 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

const script = `<script>fetch("https://bank.example/${secretWord}")</script>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90" onload="alert(1)">${script}<image href="https://bank.example/${secretWord}.png"/><rect width="40" height="40"/></svg>`;

/** Files of picture types that hold no picture, or a picture that breaks off. */
async function brokenFiles(random: readonly Uint8Array[]): Promise<GivenFile[]> {
  const png = await QRCode.toBuffer(`${secretWord}1`, { type: 'png', scale: 8 });
  const jpegHead = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex');
  const grown = Buffer.from(png);
  grown.writeUInt32BE(0x7fffffff, 16);
  const noData = Buffer.concat([png.subarray(0, 33), pngChunk('IEND', Buffer.alloc(0))]);
  const named = (type: string, ...all: (Buffer | Uint8Array | string)[]) =>
    all.map((bytes) => ({ type, base64: Buffer.from(bytes as string).toString('base64') }));
  return [
    ...named(
      'image/png',
      '',
      secretWord,
      `<!doctype html>${script}`,
      svg,
      '\0',
      '{}',
      'GIF89a',
      'BM',
      'RIFF....WEBPVP8 ',
    ),
    ...named('image/png', ...[1, 8, 20, 33, 60, 100].map((length) => png.subarray(0, length)), grown, noData),
    ...named(
      'image/jpeg',
      jpegHead,
      jpegHead.subarray(0, 3),
      Buffer.concat([jpegHead, Buffer.alloc(500, 0xab)]),
    ),
    ...named('text/html', `<!doctype html>${script}`, ''),
    ...named('application/pdf', '%PDF-1.7'),
    ...named('', 'x'),
    ...named(
      'image/svg+xml',
      svg,
      '<svg',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '<!DOCTYPE svg [<!ENTITY a "a">]><svg>&a;</svg>',
    ),
    ...named('image/jpeg', ...random),
  ];
}

type Kind = { count: number; look?: fc.Arbitrary<Partial<Look>>; holds?: fc.Arbitrary<Content[]> };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const one = content.map((each) => [each]);

/** The families that are drawn from QR codes. */
const kinds: Record<string, Kind> = {
  plain: { count: 36, look: fc.record({ module: fc.integer({ min: 3, max: 8 }) }) },
  rotated: {
    count: 24,
    look: fc.record({ turn: fc.integer({ min: 1, max: 359 }), module: fc.integer({ min: 4, max: 7 }) }),
  },
  inverted: { count: 30, look: fc.record({ dark: fc.constant(255), light: fc.constant(0) }) },
  mirrored: { count: 30, look: fc.record({ isMirrored: fc.constant(true) }) },
  'a little blurred': { count: 30, look: fc.record({ blur: between(0.5, 2), module: fc.constant(6) }) },
  'much blurred': { count: 10, look: fc.record({ blur: between(3, 8) }) },
  skewed: {
    count: 24,
    look: fc.record({ skew: between(-0.6, 0.6), turn: fc.integer({ min: -20, max: 20 }) }),
  },
  'of low contrast': {
    count: 24,
    look: fc.record({ dark: fc.integer({ min: 90, max: 125 }), light: fc.integer({ min: 128, max: 160 }) }),
  },
  noisy: { count: 24, look: fc.record({ noise: fc.integer({ min: 20, max: 250 }) }) },
  'of tiny modules': { count: 25, look: fc.record({ module: fc.constantFrom(1, 1, 2), quiet: fc.nat(4) }) },
  'of huge modules': { count: 8, look: fc.record({ module: fc.integer({ min: 25, max: 40 }) }) },
  'without a quiet zone': { count: 25, look: fc.record({ quiet: fc.constant(0) }) },
  'see-through': { count: 25, look: fc.record({ light: fc.constant(-1), dark: fc.constantFrom(0, 0, 255) }) },
  torn: { count: 24, look: fc.record({ torn: between(0.05, 0.7) }) },
  'a poor JPEG': {
    count: 20,
    look: fc.record({ type: fc.constant('image/jpeg' as const), quality: between(0.01, 0.4) }),
  },
  WebP: { count: 10, look: fc.record({ type: fc.constant('image/webp' as const) }) },
  'all at once': {
    count: 20,
    look: fc.record({
      ...{
        turn: fc.nat(359),
        skew: between(-0.3, 0.3),
        blur: between(0, 2),
        noise: fc.nat(80),
        isMirrored: fc.boolean(),
      },
      ...{
        dark: fc.nat(255),
        light: fc.nat(255),
        type: fc.constantFrom('image/jpeg' as const, 'image/png' as const),
      },
    }),
  },
  'two codes': { count: 20, holds: fc.tuple(content, content) },
};

const scenes = ['empty', 'dots', 'stripes', 'chessboard', 'finders', 'letters'] as const;

/** More than 500 recipes, the families mixed. */
export async function oddPictures(seed: number): Promise<Recipe[]> {
  const recipes: Recipe[] = [];
  const add = (family: string, parts: Partial<Recipe>) =>
    recipes.push({ family, seed: recipes.length + 1, holds: [], codes: [], look: plain, ...parts });

  for (const [family, { count, look = fc.constant({}), holds = one }] of Object.entries(kinds))
    for (const [own, contents] of fc.sample(fc.tuple(look, holds), {
      numRuns: count,
      seed: seed + recipes.length,
    }))
      add(family, {
        holds: contents,
        codes: contents.map(({ text }) => modulesOf(text)),
        look: { ...plain, ...own },
      });

  const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
  for (const data of fc.sample(bytes, { numRuns: 20, seed }))
    add('of bytes that are no text', { codes: [modulesOf([{ data, mode: 'byte' }])] });
  for (const letter of ['A', '0', '$'] as const) {
    const text = `${secretWord}${letter.repeat(4296 - secretWord.length)}`;
    add('of 4,296 characters', {
      holds: [{ text, isOurs: false }],
      codes: [modulesOf(text, 'L')],
      look: { ...plain, module: 3 },
    });
  }
  for (const [index, format] of Array.from({ length: 5 }, () => otherFormats)
    .flat()
    .entries()) {
    const code = await otherBarcode(format, index);
    add(`another barcode`, {
      codes: [code],
      look: { ...plain, module: 2 + (index % 3), turn: index > 20 ? index : 0 },
    });
  }
  for (let index = 0; index < 30; index += 1) {
    const scene = scenes[index % scenes.length];
    add('no code', { ...(scene ? { scene } : {}), look: { ...plain, noise: (index % 5) * 20 } });
  }
  for (const type of ['image/png', 'image/jpeg', 'image/webp'] as const)
    add('one pixel', {
      codes: [{ width: 1, height: 1, bits: '1' }],
      look: { ...plain, module: 1, quiet: 0, type },
    });

  const random = fc.sample(fc.uint8Array({ maxLength: 400 }), { numRuns: 15, seed });
  for (const file of await brokenFiles(random)) add('not a picture', { file });
  const side = Math.ceil(Math.sqrt(maxPhotoPixels)) + 1;
  for (const [width, height] of [
    [side, side],
    [30_000, 2100],
  ] as const)
    add('too large', { file: { type: 'image/png', base64: whitePng(width, height).toString('base64') } });
  add('too large', {
    file: { type: 'image/png', base64: whitePng(9, 9).toString('base64'), size: maxPhotoBytes + 1 },
  });
  add('as large as may be', {
    file: { type: 'image/png', base64: whitePng(6000, 4000).toString('base64') },
  });

  // The families are mixed, so that what one picture leaves behind meets a picture of another family.
  const order = fc.sample(fc.nat(), { numRuns: recipes.length, seed });
  return recipes
    .map((recipe, index) => ({ recipe, place: order[index] ?? 0 }))
    .sort((one, other) => one.place - other.place)
    .map(({ recipe }) => recipe);
}

/** A code of ours that is easy to read: it shows that the phone still reads. */
export function goodPicture(number: number): Recipe {
  const code = createCode(
    'practice-ana',
    Uint8Array.from({ length: codeEntropyBytes }, (_, at) => number * 7 + at),
  );
  const text = formatCode(code);
  return { family: 'good', seed: 1, holds: [{ text, isOurs: true }], codes: [modulesOf(text)], look: plain };
}
