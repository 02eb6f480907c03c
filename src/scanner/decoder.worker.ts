/// <reference types="astro/client" />
// Reads QR codes off the page's thread: one miss on a large frame takes long enough for the reader to feel.
import type {
  DecoderFault,
  DecoderJob,
  DecoderReply,
  DecoderRequest,
  FileFault,
  Found,
  Frame,
  Look,
} from './decoder-messages.ts';
import { looksAt } from './file-looks.ts';
import { sizeOf } from './frame-size.ts';
import { loadingFaultOfWebAssembly, runsWebAssembly } from './loading-fault.ts';
import { readPixels, ready, wasmUrl } from './read-pixels.ts';
import { warmUpPicture } from './warm-up-picture.ts';

/** The part of a worker's global scope used here; the project's TypeScript knows the page's scope only. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<DecoderRequest>) => void) | null;
  postMessage(reply: DecoderReply): void;
};
const scope = globalThis as unknown as WorkerScope;

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

/** The looks at a file, as far as they have come, and the job that began them. */
let looking: { id: number; looks: ReturnType<typeof looksAt> } | undefined;

/** The next look at the file of that job; nothing more where another file has been begun since. */
async function lookOn(id: number): Promise<Found | FileFault> {
  const found = looking?.id === id ? await looking.looks.next() : undefined;
  if (found && !found.done) return { texts: found.value, more: true };
  return found?.value ?? { texts: [], more: false };
}

async function warmUpJob(): Promise<{ frame: Frame; look: Look }> {
  const picture = warmUpPicture();
  const drawn = typeof OffscreenCanvas === 'undefined' ? picture : await createImageBitmap(picture);
  return { frame: drawn, look: 'plain' };
}

async function run(id: number, job: DecoderJob): Promise<Found | FileFault> {
  await ready;
  if (job.kind === 'look-on') return lookOn(job.of);
  if (job.kind === 'let-go') {
    if (looking?.id === job.of) looking = undefined;
    return { texts: [], more: false };
  }
  if (job.kind === 'file') {
    looking = { id, looks: looksAt(job.file) };
    return lookOn(id);
  }
  const { frame, look } = job.kind === 'warm-up' ? await warmUpJob() : job;
  const pixels = frame instanceof ImageData ? frame : pixelsOf(frame);
  return { texts: await readPixels(pixels, look), more: false };
}

async function whyNot(): Promise<DecoderFault> {
  if (!runsWebAssembly()) return 'no-webassembly';
  const isReady = await ready.then(
    () => true,
    () => false,
  );
  return (isReady ? undefined : await loadingFaultOfWebAssembly(wasmUrl)) ?? 'decoder-broken';
}

async function answer({ id, job }: DecoderRequest): Promise<void> {
  try {
    const found = await run(id, job);
    scope.postMessage(
      typeof found === 'string' ? { id, ok: false, fault: found } : { id, ok: true, ...found },
    );
  } catch {
    scope.postMessage({ id, ok: false, fault: await whyNot() });
  }
}

scope.onmessage = (event) => void answer(event.data);
