// What the worker asks of zxing-wasm.
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Look } from './decoder-messages.ts';
import { withLocalContrast } from './local-contrast.ts';

export { wasmUrl };

const options: ReaderOptions = {
  formats: ['QRCode'],
  // The text as it was encoded; the default (HRI) rewrites some contents for human eyes.
  textMode: 'Plain',
  tryHarder: true,
  tryRotate: true,
  // Screens with inverted colors are a common accessibility setting.
  tryInvert: true,
  tryDownscale: true,
  // The most there can be. With a lower limit, what only looks like a code takes the places of codes.
  maxNumberOfSymbols: 255,
  // Results with errors tell that a file could not be opened; `read` leaves out codes with errors.
  returnErrors: true,
};

/** Fetches and starts the WebAssembly; a rejection tells that it did not come or did not start. */
// Without an address of ours, zxing-wasm fetches its binary from a CDN.
export const ready = Promise.resolve().then(() =>
  prepareZXingModule({
    overrides: {
      locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasmUrl : prefix + path),
    },
    fireImmediately: true,
  }),
);
ready.catch(() => undefined); // the worker reports the failure to each job

/**
 * The texts of all valid codes, each once; undefined when the decoder does not take the input for a picture.
 * @param input Pixels, or the bytes of a JPEG, PNG or GIF file.
 */
export async function read(
  input: ImageData | Uint8Array,
  more: ReaderOptions = {},
): Promise<string[] | undefined> {
  const results = await readBarcodes(input, { ...options, ...more });
  const valid = results.filter((result) => result.isValid);
  if (valid.length === 0 && results.some((result) => result.format === 'None')) return undefined;
  return [...new Set(valid.map((result) => result.text))];
}

/** Colors the other way round are looked for in the picture as it is; each harder look would take a sixth more time. */
const harder: ReaderOptions = { tryInvert: false };

/** The texts of all valid codes in these pixels, each once. */
export async function readPixels(pixels: ImageData, look: Look): Promise<string[]> {
  if (look === 'plain') return (await read(pixels)) ?? [];
  if (look === 'denoised') return (await read(pixels, { ...harder, tryDenoise: true })) ?? [];
  const contrasted = new ImageData(withLocalContrast(pixels), pixels.width);
  for (const [picture, how] of [
    [contrasted, { tryDenoise: true }],
    [contrasted, { binarizer: 'GlobalHistogram' }],
    [pixels, { binarizer: 'GlobalHistogram' }],
  ] as const) {
    const texts = await read(picture, { ...harder, ...how });
    if (texts && texts.length > 0) return texts;
  }
  return [];
}
