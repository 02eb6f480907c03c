import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, expect, test, vi } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { warmUpPicture } from '../../../src/scanner/warm-up-picture.ts';

afterEach(() => vi.unstubAllGlobals());

test('the picture that warms up the decoder holds a code, so that all of the decoder runs', async () => {
  vi.stubGlobal(
    'ImageData',
    class {
      height: number;
      constructor(
        readonly data: Uint8ClampedArray,
        readonly width: number,
      ) {
        this.height = data.length / 4 / width;
      }
    },
  );
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(readFileSync(path)).buffer },
    fireImmediately: true,
  });
  const results = await readBarcodes(warmUpPicture(), { formats: ['QRCode'] });
  expect(results.map(({ isValid, text }) => [isValid, text])).toEqual([[true, '1']]);
});
