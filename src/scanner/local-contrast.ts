// The third look at a picture: an unsharp mask over a wide neighborhood.

/**
 * Pixels on each side: the neighborhood is a square of 11, about three modules of a code in a picture of 1000 pixels.
 */
const radius = 5;
const amount = 2;

type Pixels = { data: Uint8ClampedArray; width: number; height: number };

/**
 * The picture in gray, with each pixel moved away from the mean of the pixels around it; four bytes a pixel, as in
 * the input.
 */
export function withLocalContrast({ data, width, height }: Pixels): Uint8ClampedArray<ArrayBuffer> {
  const gray = new Float32Array(width * height);
  for (let at = 0; at < gray.length; at += 1) {
    const from = 4 * at;
    gray[at] = 0.299 * byte(data, from) + 0.587 * byte(data, from + 1) + 0.114 * byte(data, from + 2);
  }
  const sums = sumsOf(gray, width, height);
  const result = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    const top = Math.max(0, y - radius);
    const bottom = Math.min(height, y + radius + 1);
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - radius);
      const right = Math.min(width, x + radius + 1);
      const sum = sums(right, bottom) - sums(left, bottom) - sums(right, top) + sums(left, top);
      const value = gray[y * width + x] ?? 0;
      const moved = value + amount * (value - sum / ((right - left) * (bottom - top)));
      result.fill(moved, 4 * (y * width + x), 4 * (y * width + x) + 3);
    }
  }
  return result;
}

const byte = (data: Uint8ClampedArray, at: number): number => data[at] ?? 0;

/** A summed-area table: gives the sum of all pixels above and to the left of any point. */
function sumsOf(gray: Float32Array, width: number, height: number): (x: number, y: number) => number {
  const table = new Float64Array((width + 1) * (height + 1));
  const at = (x: number, y: number): number => table[y * (width + 1) + x] ?? 0;
  for (let y = 1; y <= height; y += 1) {
    let row = 0;
    for (let x = 1; x <= width; x += 1) {
      row += gray[(y - 1) * width + x - 1] ?? 0;
      table[y * (width + 1) + x] = at(x, y - 1) + row;
    }
  }
  return at;
}
