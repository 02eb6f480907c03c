// The looks of the worker at a picture file, one after the other.
import { imageDimensionsFromData } from 'image-dimensions';
import type { FileFault } from './decoder-messages.ts';
import { sizeOf } from './frame-size.ts';
import { furtherLooks, maxPhotoPixels, redrawnSide } from './photo-looks.ts';
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
const largePicture = 500_000;
/** Pixels of the longer side. */
const smallerSide = 1000;
/** Of the wanted size: a JPEG is unpacked at an eighth of its size, or two, or three. What comes is at most this large. */
const hintTo = 1.04;

type Header = NonNullable<ReturnType<typeof imageDimensionsFromData>>;

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
  const { width, height } = header;
  if (width * height > maxPhotoPixels) return 'too-large';
  let smaller: ImageData | undefined;
  if (width * height > largePicture) {
    smaller = await open(file, bytes, header, smallerSide);
    if (smaller) yield await readPixels(smaller, 'plain');
  }
  const whole = ownKinds.has(header.type) ? bytes : await open(file, bytes, header, Infinity);
  yield (whole && (await read(whole))) ?? [];
  const redrawn = smaller ? redrawPixels(smaller) : await open(file, bytes, header, redrawnSide);
  if (!redrawn) return 'not-opened';
  for (const look of furtherLooks) yield await readPixels(redrawn, look);
  return undefined;
}

function redrawPixels(pixels: ImageData): ImageData | undefined {
  const canvas = createCanvas(pixels.width, pixels.height);
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  return redraw(canvas, pixels, redrawnSide, createCanvas);
}

/**
 * The pixels of a picture that the browser opens; undefined where the browser does not open the picture, or has no
 * canvas here (Safari before 16.4).
 * @param longer The most pixels of the longer side.
 */
async function open(
  file: Blob,
  bytes: Uint8Array,
  header: Header,
  longer: number,
): Promise<ImageData | undefined> {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const picture =
    (await openFrame(bytes, header, hintTo * longer)) ??
    (await createImageBitmap(file).catch(() => undefined));
  if (!picture) return undefined;
  const pixels = redraw(picture, sizeOf(picture), longer, createCanvas);
  picture.close();
  return pixels;
}

/**
 * A JPEG is unpacked in about the size that is wanted, in a third of the time; not every browser has the decoder.
 * @param longer The most pixels of the longer side, as a hint.
 */
async function openFrame(
  bytes: Uint8Array,
  { width, height, type }: Header,
  longer: number,
): Promise<VideoFrame | undefined> {
  if (typeof ImageDecoder === 'undefined') return undefined;
  const scale = longer / Math.max(width, height);
  const hint = scale < 1 && {
    desiredWidth: Math.round(width * scale),
    desiredHeight: Math.round(height * scale),
  };
  const decoder = new ImageDecoder({ data: bytes, type: `image/${type}`, ...hint });
  try {
    return (await decoder.decode()).image;
  } catch {
    return undefined;
  } finally {
    decoder.close();
  }
}
