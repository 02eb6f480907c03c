// Reads a code from a photo or screenshot that the reader picks.
import { decodeFile, decodePixels, DecoderUnavailable } from './decoder.ts';
import type { DecoderFault, FileFault } from './decoder-messages.ts';
import { furtherLooks, maxPhotoBytes, maxPhotoPixels, redrawnSide } from './photo-looks.ts';
import { redraw } from './redraw.ts';

export type PhotoFault = 'not-an-image' | 'too-large' | 'no-code' | DecoderFault;
export type PhotoResult = { ok: true; texts: string[] } | { ok: false; fault: PhotoFault };

/** The browser's own view of a file: its size, and the pixels of kinds that the decoder cannot open (HEIC, SVG). */
async function loadImage(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  return new Promise((resolve) => {
    // `load`, unlike `decode()`, gives the size without unpacking all pixels.
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = url;
  });
}

function createCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  return Object.assign(canvas, { width, height });
}

type IsWanted = (text: string) => boolean;

/** Looks at what only the page can open, or at a smaller picture where the full size is too much for the decoder. */
async function lookHere(file: Blob, texts: Set<string>, isWanted: IsWanted): Promise<PhotoFault | undefined> {
  const url = URL.createObjectURL(file);
  try {
    const image = await loadImage(url);
    if (!image) return 'not-an-image';
    const size = { width: image.naturalWidth, height: image.naturalHeight };
    if (size.width * size.height > maxPhotoPixels) return 'too-large';
    for (const look of furtherLooks) {
      const pixels = redraw(image, size, redrawnSide, createCanvas);
      if (!pixels) return 'not-an-image';
      for (const text of await decodePixels(pixels, look)) texts.add(text);
      if ([...texts].some(isWanted)) break;
    }
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Adds the texts of the file until one is wanted. */
async function lookInWorker(
  file: Blob,
  texts: Set<string>,
  isWanted: IsWanted,
): Promise<FileFault | undefined> {
  const looks = decodeFile(file);
  let look = await looks.next();
  while (!look.done) {
    for (const text of look.value) texts.add(text);
    look = [...texts].some(isWanted) ? await looks.return(undefined) : await looks.next();
  }
  return look.value;
}

async function read(file: Blob, isWanted: IsWanted): Promise<PhotoResult> {
  const texts = new Set<string>();
  const found = await lookInWorker(file, texts, isWanted).catch((error: unknown): FileFault => {
    // A decoder that gives up on the full size (memory) may still manage a smaller picture.
    if (error instanceof DecoderUnavailable && error.fault === 'decoder-broken') return 'not-opened';
    throw error;
  });
  const fault = found === 'not-opened' ? await lookHere(file, texts, isWanted) : found;
  if (texts.size > 0) return { ok: true, texts: [...texts] };
  return { ok: false, fault: fault ?? 'no-code' };
}

/**
 * The texts of all QR codes in a picture file, each once. Never throws, and keeps nothing of the file.
 * `not-an-image` also stands for a picture that this browser cannot open (HEIC outside Safari).
 * @param isWanted The search ends with a text for which this is true; by default, with any text.
 */
export async function decodePhoto(file: Blob, isWanted: IsWanted = () => true): Promise<PhotoResult> {
  if (file.size > maxPhotoBytes) return { ok: false, fault: 'too-large' };
  try {
    return await read(file, isWanted);
  } catch (error) {
    return { ok: false, fault: error instanceof DecoderUnavailable ? error.fault : 'not-an-image' };
  }
}
