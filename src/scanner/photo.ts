// Reading a code from a photo or screenshot that the reader picks.
import { decodeFile, decodePixels } from './decoder.ts';

export type PhotoFault = 'not-an-image' | 'too-large' | 'no-code' | 'decoder-unavailable';
export type PhotoResult = { ok: true; texts: string[] } | { ok: false; fault: PhotoFault };

/** Bytes. Above what phones save, below what makes a tab run out of memory. */
export const maxPhotoBytes = 40 * 1024 * 1024;
/** Pixels (width × height). Phones of today save up to 50 megapixels by themselves. */
export const maxPhotoPixels = 60_000_000;

/** The browser's own view of a file: its size, and pixels of kinds that the decoder cannot open (WebP, AVIF, SVG). */
async function loadImage(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  return new Promise((resolve) => {
    // Not `decode()`: `load` knows the size without unpacking all pixels.
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = url;
  });
}

/** Longer side, in pixels, of the second look. */
const secondLook = 1600;

/**
 * The picture once more as the browser draws it: smaller (noise and moiré average out), on white with a margin
 * (transparent pictures and codes cut to their edge become readable), a thumbnail enlarged.
 */
function redraw(image: HTMLImageElement): ImageData | null {
  const longer = Math.max(image.naturalWidth, image.naturalHeight);
  const scale = longer < 400 ? 3 : Math.min(1, secondLook / longer);
  const margin = 32;
  const width = Math.max(1, Math.round(image.naturalWidth * scale));
  const height = Math.max(1, Math.round(image.naturalHeight * scale));
  const canvas = document.createElement('canvas');
  canvas.width = width + 2 * margin;
  canvas.height = height + 2 * margin;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingEnabled = scale < 1;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, margin, margin, width, height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function read(file: Blob, url: string): Promise<PhotoResult> {
  const image = await loadImage(url);
  if (!image) return { ok: false, fault: 'not-an-image' };
  if (image.naturalWidth * image.naturalHeight > maxPhotoPixels) return { ok: false, fault: 'too-large' };

  // A decoder that gives up on the full size (memory) may still manage the smaller picture.
  const texts = (await decodeFile(file).catch(() => null)) ?? [];
  if (texts.length > 0) return { ok: true, texts };

  const smaller = redraw(image);
  if (!smaller) return { ok: false, fault: 'not-an-image' };
  const found = await decodePixels(smaller).catch(() => null);
  if (!found) return { ok: false, fault: 'decoder-unavailable' };
  return found.length > 0 ? { ok: true, texts: found } : { ok: false, fault: 'no-code' };
}

/**
 * The texts of all QR codes in a picture file, each once. Never throws.
 *
 * `not-an-image` is also a picture that this browser cannot open (HEIC outside Safari). Nothing of the file is kept.
 */
export async function decodePhoto(file: Blob): Promise<PhotoResult> {
  if (file.size > maxPhotoBytes) return { ok: false, fault: 'too-large' };
  const url = URL.createObjectURL(file);
  try {
    return await read(file, url);
  } catch {
    return { ok: false, fault: 'not-an-image' };
  } finally {
    URL.revokeObjectURL(url);
  }
}
