/// <reference types="astro/client" />
// Reads QR codes off the page's thread: one miss on a large frame takes long enough for the reader to feel.
import { imageDimensionsFromData } from 'image-dimensions';
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type {
  DecoderFault,
  DecoderJob,
  DecoderReply,
  DecoderRequest,
  FileFault,
  Frame,
  Look,
} from './decoder-messages.ts';
import { sizeOf } from './frame-size.ts';
import { loadingFault, runsWebAssembly } from './loading-fault.ts';
import { withLocalContrast } from './local-contrast.ts';
import { maxPhotoPixels } from './photo-limits.ts';
import { warmUpPicture } from './warm-up-picture.ts';

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
  // Screens with inverted colors are a common accessibility setting.
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: 8,
  // Results with errors tell that a file could not be opened; `read` leaves out codes with errors.
  returnErrors: true,
};

/**
 * The picture kinds that the decoder opens without the browser. The decoder would misread other kinds as one of
 * these.
 */
const ownKinds: ReadonlySet<string> = new Set(['jpeg', 'png', 'gif']);

// Without an address of ours, zxing-wasm fetches its binary from a CDN.
const ready = Promise.resolve().then(() =>
  prepareZXingModule({
    overrides: {
      locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasmUrl : prefix + path),
    },
    fireImmediately: true,
  }),
);
ready.catch(() => undefined); // `answer` reports the failure to each job

let surface: OffscreenCanvas | undefined;
/**
 * The canvas begins with this many pixels a side: making a new canvas waits for the page, which is busy when a
 * camera's first frame arrives.
 */
const usualSide = 1280;

/** The pixels of a frame. The frame is then closed: it may hold memory of the graphics card, or of the camera. */
function pixelsOf(frame: ImageBitmap | VideoFrame): ImageData {
  const { width, height } = sizeOf(frame);
  if (!surface || surface.width < width || surface.height < height)
    surface = new OffscreenCanvas(Math.max(width, usualSide), Math.max(height, usualSide));
  const context = surface.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2d context in the worker');
  context.clearRect(0, 0, width, height);
  context.drawImage(frame, 0, 0, width, height);
  frame.close();
  return context.getImageData(0, 0, width, height);
}

/** The texts of all valid codes, each once; undefined when the decoder does not take the input for a picture. */
async function read(input: ImageData | Uint8Array, more: ReaderOptions = {}): Promise<string[] | undefined> {
  const results = await readBarcodes(input, { ...options, ...more });
  const valid = results.filter((result) => result.isValid);
  if (valid.length === 0 && results.some((result) => result.format === 'None')) return undefined;
  return [...new Set(valid.map((result) => result.text))];
}

/** The size is checked before the picture is opened, against a picture that is small as a file and huge when opened. */
async function readFile(file: Blob): Promise<string[] | FileFault> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const header = imageDimensionsFromData(bytes);
  if (!header) return 'not-opened';
  if (header.width * header.height > maxPhotoPixels) return 'too-large';
  if (ownKinds.has(header.type)) return (await read(bytes)) ?? 'not-opened';
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap || typeof OffscreenCanvas === 'undefined') return 'not-opened';
  return readPixels(pixelsOf(bitmap), 'plain');
}

async function readPixels(pixels: ImageData, look: Look): Promise<string[]> {
  if (look !== 'contrasted') return (await read(pixels, { tryDenoise: look === 'denoised' })) ?? [];
  const contrasted = new ImageData(withLocalContrast(pixels), pixels.width);
  for (const [picture, how] of [
    [contrasted, { tryDenoise: true }],
    [contrasted, { binarizer: 'GlobalHistogram' }],
    [pixels, { binarizer: 'GlobalHistogram' }],
  ] as const) {
    const texts = await read(picture, how);
    if (texts && texts.length > 0) return texts;
  }
  return [];
}

async function warmUpJob(): Promise<{ frame: Frame; look: Look }> {
  const picture = warmUpPicture();
  const drawn = typeof OffscreenCanvas === 'undefined' ? picture : await createImageBitmap(picture);
  return { frame: drawn, look: 'plain' };
}

async function run(job: DecoderJob): Promise<string[] | FileFault> {
  await ready;
  if (job.kind === 'file') return readFile(job.file);
  const { frame, look } = job.kind === 'warm-up' ? await warmUpJob() : job;
  return readPixels(frame instanceof ImageData ? frame : pixelsOf(frame), look);
}

async function whyNot(): Promise<DecoderFault> {
  if (!runsWebAssembly()) return 'no-webassembly';
  const isReady = await ready.then(
    () => true,
    () => false,
  );
  return (isReady ? undefined : await loadingFault(wasmUrl)) ?? 'decoder-broken';
}

async function answer({ id, job }: DecoderRequest): Promise<void> {
  try {
    const found = await run(job);
    scope.postMessage(
      typeof found === 'string' ? { id, ok: false, fault: found } : { id, ok: true, texts: found },
    );
  } catch {
    scope.postMessage({ id, ok: false, fault: await whyNot() });
  }
}

scope.onmessage = (event) => void answer(event.data);
