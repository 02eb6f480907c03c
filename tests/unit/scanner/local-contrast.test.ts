import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import QRCode from 'qrcode';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { withLocalContrast } from '../../../src/scanner/local-contrast.ts';

type Gray = { width: number; height: number; light: (x: number, y: number) => number };

/** The picture with four bytes a pixel. */
function pixelsOf({ width, height, light }: Gray) {
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let at = 0; at < width * height; at += 1)
    data.fill(light(at % width, Math.floor(at / width)), 4 * at, 4 * at + 3);
  return { width, height, data };
}

const contrasted = (picture: ReturnType<typeof pixelsOf>) => ({
  ...picture,
  data: withLocalContrast(picture),
});

describe('local contrast', () => {
  test('leaves an even picture as it is, to its edges, and opaque', () => {
    const even = pixelsOf({ width: 20, height: 8, light: () => 90 });
    expect(withLocalContrast(even)).toEqual(even.data);
  });

  test('makes a faint edge clear, and leaves pixels far from the edge as they are', () => {
    const edge = contrasted(pixelsOf({ width: 60, height: 20, light: (x) => (x < 30 ? 100 : 120) }));
    const at = (x: number): number | undefined => edge.data[4 * (10 * 60 + x)];
    expect([at(5), at(29), at(30), at(55)]).toEqual([100, 82, 138, 120]);
  });
});

describe('a code that blur and glare have nearly erased', () => {
  beforeAll(async () => {
    const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    await prepareZXingModule({
      overrides: { wasmBinary: new Uint8Array(readFileSync(path)).buffer },
      fireImmediately: true,
    });
  });

  const text = 'https://guides.example/en/phone/#code=PA7K-3M9Q-XP2D-VH4T';
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const moduleSide = 5;
  const side = (modules.size + 16) * moduleSide;
  const isDark = (x: number, y: number): boolean => {
    const [row, column] = [y, x].map((place) => Math.floor(place / moduleSide) - 8);
    const inside = [row, column].every((place = -1) => place >= 0 && place < modules.size);
    return inside && Boolean(modules.get(row ?? 0, column ?? 0));
  };

  /** Blurred over a square of so many pixels, dim, with a lamp in the middle. */
  const photo = pixelsOf({
    width: side,
    height: side,
    light: (x, y) => {
      const reach = 3;
      let dark = 0;
      for (let dy = -reach; dy <= reach; dy += 1)
        for (let dx = -reach; dx <= reach; dx += 1) dark += isDark(x + dx, y + dy) ? 1 : 0;
      const lamp = 140 * Math.exp(-((x - side / 2) ** 2 + (y - side / 2) ** 2) / (side / 4) ** 2);
      return 110 + lamp - 40 * (dark / 49);
    },
  });

  const read = async (picture: ReturnType<typeof pixelsOf>): Promise<string[]> => {
    const results = await readBarcodes(picture as ImageData, {
      formats: ['QRCode'],
      textMode: 'Plain',
      tryDenoise: true,
    });
    return results.map((result) => result.text);
  };

  test('is read only with local contrast', async () => {
    expect(await read(photo)).toEqual([]);
    expect(await read(contrasted(photo))).toEqual([text]);
  });
});
