import type { Surface } from './surface.ts';

/** Pixels of white on each side. */
const margin = 32;

/**
 * A picture changed in three ways: made smaller (noise and moiré average out), put on white with a margin (transparent
 * pictures and codes cut to their edge become readable), and enlarged if it is a thumbnail.
 * @param size The picture's own size, in pixels.
 * @param longer The most pixels of the longer side.
 * @param create Makes the canvas, of the page or of a worker.
 * @returns undefined where this browser has no canvas of that size.
 */
export function redraw(
  picture: CanvasImageSource,
  size: { width: number; height: number },
  longer: number,
  create: (width: number, height: number) => Surface,
): ImageData | undefined {
  const side = Math.max(size.width, size.height);
  const scale = side < 400 ? 3 : Math.min(1, longer / side);
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const canvas = create(width + 2 * margin, height + 2 * margin);
  // Both kinds of canvas have this method, and TypeScript cannot call a union of their overloads.
  const context = (canvas as HTMLCanvasElement).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingEnabled = scale < 1;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, margin, margin, width, height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
