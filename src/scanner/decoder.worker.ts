/// <reference types="astro/client" />
// Reads QR codes off the page's thread: one miss on a large frame takes long enough to be felt in the interface.
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { DecoderJob, DecoderReply, DecoderRequest } from './decoder-messages.ts';

/** The part of a worker's global scope used here; the project's TypeScript knows the page's scope only. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<DecoderRequest>) => void) | null;
  postMessage(reply: DecoderReply): void;
};
const scope = globalThis as unknown as WorkerScope;

const options: ReaderOptions = {
  formats: ['QRCode'],
  // The text as it was encoded; the default (HRI) rewrites some contents for human eyes.
  textMode: 'Plain',
  tryHarder: true,
  tryRotate: true,
  // Screens with inverted colours are an accessibility setting, not a rarity.
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: 8,
  // Says when a file could not be opened; codes with errors are filtered out below.
  returnErrors: true,
};

// Left alone, zxing-wasm fetches its binary from a CDN.
const ready = prepareZXingModule({
  overrides: {
    locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasmUrl : prefix + path),
  },
  fireImmediately: true,
});
ready.catch(() => undefined); // told to whoever asks, in `answer`

let surface: OffscreenCanvas | undefined;

/** Pixels of a bitmap. The bitmap is closed: it may hold memory of the graphics card. */
function pixelsOf(bitmap: ImageBitmap): ImageData {
  const { width, height } = bitmap;
  if (surface?.width !== width || surface.height !== height) surface = new OffscreenCanvas(width, height);
  const context = surface.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2d context in the worker');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

async function run(job: DecoderJob): Promise<string[] | 'not-an-image'> {
  await ready;
  if (job.kind === 'warm-up') return [];
  const input =
    job.kind === 'file' ? job.file : job.frame instanceof ImageData ? job.frame : pixelsOf(job.frame);
  const results = await readBarcodes(input, options);
  const valid = results.filter((result) => result.isValid);
  const unopened = results.some((result) => result.format === 'None');
  if (job.kind === 'file' && valid.length === 0 && unopened) return 'not-an-image';
  return [...new Set(valid.map((result) => result.text))];
}

async function answer({ id, job }: DecoderRequest): Promise<void> {
  try {
    const texts = await run(job);
    scope.postMessage(texts === 'not-an-image' ? { id, ok: false, fault: texts } : { id, ok: true, texts });
  } catch {
    scope.postMessage({ id, ok: false, fault: 'decoder-unavailable' });
  }
}

scope.onmessage = (event) => void answer(event.data);
