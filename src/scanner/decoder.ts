// The page's end of the decoder: one worker, made at its first use and replaced after a failure.
import workerUrl from './decoder.worker.ts?worker&url';
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
import { sizeOf } from './frame-size.ts';
import { loadingFault, runsWebAssembly } from './loading-fault.ts';

/** The worker or its WebAssembly could not be loaded, or broke. The next call starts afresh. */
export class DecoderUnavailable extends Error {
  override name = 'DecoderUnavailable';
  readonly fault: DecoderFault;

  constructor(fault: DecoderFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

type Answer = { id: number } & (Found | { fault: FileFault });
type Waiting = { resolve: (answer: Answer) => void; reject: (error: DecoderUnavailable) => void };
type Decoder = { worker: Worker; waiting: Map<number, Waiting>; isWarm: boolean };

let decoder: Decoder | undefined;
let lastId = 0;

/** A worker that failed to load a part or ran out of memory never recovers: another worker replaces it. */
function discard(broken: Decoder, fault: DecoderFault): void {
  if (decoder === broken) decoder = undefined;
  broken.worker.terminate();
  for (const { reject } of broken.waiting.values()) reject(new DecoderUnavailable(fault));
  broken.waiting.clear();
}

function create(): Decoder {
  // A worker without WebAssembly would only report that something is wrong, not what.
  if (!runsWebAssembly()) throw new DecoderUnavailable('no-webassembly');
  const worker = new Worker(workerUrl, { type: 'module' });
  const created: Decoder = { worker, waiting: new Map(), isWarm: false };
  worker.onmessage = ({ data }: MessageEvent<DecoderReply>) => {
    const waiting = created.waiting.get(data.id);
    created.waiting.delete(data.id);
    created.isWarm ||= data.ok;
    if (data.ok) waiting?.resolve(data);
    else if (data.fault === 'not-opened' || data.fault === 'too-large')
      waiting?.resolve({ id: data.id, fault: data.fault });
    else {
      waiting?.reject(new DecoderUnavailable(data.fault));
      discard(created, data.fault);
    }
  };
  // The error event distinguishes neither a failing network nor a forbidding policy.
  worker.onerror = () =>
    void loadingFault(workerUrl).then((fault = 'worker-refused') => discard(created, fault));
  worker.onmessageerror = () => discard(created, 'decoder-broken');
  return created;
}

function ask(job: DecoderJob, transfer: Transferable[] = []): Promise<Answer> {
  return new Promise((resolve, reject) => {
    try {
      decoder ??= create();
      const id = ++lastId;
      decoder.worker.postMessage({ id, job } satisfies DecoderRequest, transfer);
      decoder.waiting.set(id, { resolve, reject });
    } catch (cause) {
      reject(
        cause instanceof DecoderUnavailable ? cause : new DecoderUnavailable('worker-refused', { cause }),
      );
    }
  });
}

/**
 * Fetches and starts worker and WebAssembly (about 0.4 MB compressed) ahead of the first frame; resolves at once when
 * both run.
 * @throws {DecoderUnavailable} as a rejection.
 */
export async function warmUp(): Promise<void> {
  if (!decoder?.isWarm) await ask({ kind: 'warm-up' });
}

/** Before Safari 16.4 a worker has no canvas to draw a frame on, so the page draws the frame. */
function toImageData(frame: ImageBitmap | VideoFrame): ImageData {
  const canvas = document.createElement('canvas');
  const { width, height } = sizeOf(frame);
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new DecoderUnavailable('decoder-broken');
  context.drawImage(frame, 0, 0, width, height);
  frame.close();
  return context.getImageData(0, 0, width, height);
}

/**
 * The texts of all QR codes in a frame, each once; empty if there is none. Codes may be rotated, mirrored or
 * inverted. The worker takes the frame over: the caller cannot use the frame afterward.
 * @throws {DecoderUnavailable} as a rejection.
 */
export async function decodePixels(frame: Frame, look: Look = 'plain'): Promise<string[]> {
  const drawHere = !(frame instanceof ImageData) && typeof OffscreenCanvas === 'undefined';
  const handed = drawHere ? toImageData(frame) : frame;
  try {
    const answer = await ask({ kind: 'pixels', frame: handed, look }, [
      handed instanceof ImageData ? handed.data.buffer : handed,
    ]);
    return 'texts' in answer ? answer.texts : [];
  } finally {
    // A frame that reached no worker would hold up the camera.
    if ('close' in handed) handed.close();
  }
}

/**
 * The texts of the QR codes in a picture file, look after look, until the caller has what it wants; at the end a
 * fault, or undefined after the last look.
 * @throws {DecoderUnavailable} as a rejection.
 */
export async function* decodeFile(file: Blob): AsyncGenerator<string[], FileFault | undefined> {
  let answer = await ask({ kind: 'file', file });
  const of = answer.id;
  try {
    while ('texts' in answer && answer.more) {
      yield answer.texts;
      answer = await ask({ kind: 'look-on', of });
    }
    return 'fault' in answer ? answer.fault : undefined;
  } finally {
    // Nobody waits for this: a decoder that is gone keeps no file.
    if (decoder) ask({ kind: 'let-go', of }).catch(() => undefined);
  }
}
