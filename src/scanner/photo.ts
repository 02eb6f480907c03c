// Reads a code from a photo or screenshot that the reader picks.
import { decodeFile, decodePixels, DecoderUnavailable } from './decoder.ts';
import type { DecoderFault, Look } from './decoder-messages.ts';
import { maxPhotoBytes, maxPhotoPixels } from './photo-limits.ts';

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

/**
 * The picture as the browser draws it, changed in three ways: made smaller (noise and moiré average out), put on
 * white with a margin (transparent pictures and codes cut to their edge become readable), and enlarged if it is a
 * thumbnail.
 * @param longer The most pixels of the longer side.
 */
function redraw(image: HTMLImageElement, longer: number): ImageData | null {
  const side = Math.max(image.naturalWidth, image.naturalHeight);
  const scale = side < 400 ? 3 : Math.min(1, longer / side);
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

/** The further looks at a picture whose full size did not give what is wanted. */
const furtherLooks: readonly [look: Look, longer: number][] = [
  ['denoised', 1600],
  ['contrasted', 1000],
];

type IsWanted = (text: string) => boolean;

/** @param texts The texts that the full size gave. */
async function lookAgain(
  url: string,
  texts: Set<string>,
  isWanted: IsWanted,
): Promise<PhotoFault | undefined> {
  const image = await loadImage(url);
  if (!image) return 'not-an-image';
  if (image.naturalWidth * image.naturalHeight > maxPhotoPixels) return 'too-large';
  for (const [look, longer] of furtherLooks) {
    const pixels = redraw(image, longer);
    if (!pixels) return 'not-an-image';
    for (const text of await decodePixels(pixels, look)) texts.add(text);
    if ([...texts].some(isWanted)) break;
  }
  return texts.size > 0 ? undefined : 'no-code';
}

async function read(file: Blob, isWanted: IsWanted): Promise<PhotoResult> {
  // A decoder that gives up on the full size (memory) may still manage a smaller picture.
  const found = await decodeFile(file).catch((error: unknown) => {
    if (error instanceof DecoderUnavailable && error.fault === 'decoder-broken') return [];
    throw error;
  });
  if (found === 'too-large') return { ok: false, fault: found };
  const texts = new Set(found === 'not-opened' ? [] : found);
  if ([...texts].some(isWanted)) return { ok: true, texts: [...texts] };
  const url = URL.createObjectURL(file);
  try {
    const fault = await lookAgain(url, texts, isWanted);
    return texts.size === 0 && fault ? { ok: false, fault } : { ok: true, texts: [...texts] };
  } finally {
    URL.revokeObjectURL(url);
  }
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
