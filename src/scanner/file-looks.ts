// The looks of the worker at a picture file, one after the other.
import { imageDimensionsFromData } from 'image-dimensions';
import type { FileFault } from './decoder-messages.ts';
import { sizeOf } from './frame-size.ts';
import { furtherLooks, furtherSide, maxPhotoPixels } from './photo-looks.ts';
import { read, readPixels } from './read-pixels.ts';
import { redraw } from './redraw.ts';

/**
 * The picture kinds that the decoder opens without the browser. The decoder would misread other kinds as one of
 * these.
 */
const ownKinds: ReadonlySet<string> = new Set(['jpeg', 'png', 'gif']);

/**
 * Pixels. The browser opens a larger picture in less time than the decoder does, and most codes are clear in the
 * picture made smaller: of 12 megapixels, such a look takes a third of the time.
 */
const largePicture = 1_500_000;
/** Pixels of the longer side. */
const smallerSide = 1000;

const createCanvas = (width: number, height: number): OffscreenCanvas => new OffscreenCanvas(width, height);

/**
 * The texts that each look gives, until the caller has what it wants: at a large picture made smaller, at the picture
 * as it is, and at the picture redrawn, harder and harder. The size is checked before the picture is opened, against a
 * picture that is small as a file and huge when opened.
 * @returns a fault, or undefined after the last look.
 */
export async function* looksAt(file: Blob): AsyncGenerator<string[], FileFault | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const header = imageDimensionsFromData(bytes);
  if (!header) return 'not-opened';
  const { width, height, type } = header;
  if (width * height > maxPhotoPixels) return 'too-large';
  let smaller: ImageData | undefined;
  if (width * height > largePicture) {
    smaller = await open(file, bytes, type, smallerSide);
    if (smaller) yield await readPixels(smaller, 'plain');
  }
  const whole = ownKinds.has(type) ? bytes : await open(file, bytes, type, Infinity);
  yield (whole && (await read(whole))) ?? [];
  smaller ??= await open(file, bytes, type, smallerSide);
  if (!smaller) return 'not-opened';
  const canvas = createCanvas(smaller.width, smaller.height);
  canvas.getContext('2d')?.putImageData(smaller, 0, 0);
  const redrawn = redraw(canvas, smaller, furtherSide, createCanvas);
  for (const look of redrawn ? furtherLooks : []) yield redrawn ? await readPixels(redrawn, look) : [];
  return undefined;
}

/**
 * The pixels of a picture that the browser opens; undefined where the browser does not open the picture, or has no
 * canvas here (Safari before 16.4).
 * @param longer The most pixels of the longer side.
 */
async function open(
  file: Blob,
  bytes: Uint8Array,
  type: string,
  longer: number,
): Promise<ImageData | undefined> {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const picture = (await openFrame(bytes, type)) ?? (await createImageBitmap(file).catch(() => undefined));
  if (!picture) return undefined;
  const size = sizeOf(picture);
  const scale = Math.min(1, longer / Math.max(size.width, size.height));
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const context = createCanvas(width, height).getContext('2d', { willReadFrequently: true });
  context?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return context?.getImageData(0, 0, width, height);
}

/** A frame is drawn without its colors being worked out for each pixel first; not every browser has the decoder. */
async function openFrame(bytes: Uint8Array, type: string): Promise<VideoFrame | undefined> {
  if (typeof ImageDecoder === 'undefined') return undefined;
  const decoder = new ImageDecoder({ data: bytes, type: `image/${type}` });
  try {
    return (await decoder.decode()).image;
  } catch {
    return undefined;
  } finally {
    decoder.close();
  }
}
