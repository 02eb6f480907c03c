// The third look at a picture: an unsharp mask over a wide neighborhood.

/**
 * Pixels on each side: the neighborhood is a square of 11, about four modules of a code in a picture of 800 pixels.
 */
const radius = 5;
const amount = 2;
const opaque = 0xff_00_00_00;

type Pixels = { data: Uint8ClampedArray; width: number; height: number };

/**
 * The picture in gray, with each pixel moved away from the mean of the pixels around it; four bytes a pixel, as in
 * the input.
 */
export function withLocalContrast({ data, width, height }: Pixels): Uint8ClampedArray<ArrayBuffer> {
  const gray = grayOf(data);
  const clamped = new Uint8ClampedArray(1);
  const result = new Uint32Array(width * height);
  // For each column, the sum over the rows of the neighborhood: one row enters and one leaves with each line.
  const columns = new Int32Array(width);
  for (let y = 0; y < Math.min(radius, height); y += 1) addRow(columns, gray, y, 1);
  for (let y = 0; y < height; y += 1) {
    if (y + radius < height) addRow(columns, gray, y + radius, 1);
    if (y > radius) addRow(columns, gray, y - radius - 1, -1);
    const rows = Math.min(height, y + radius + 1) - Math.max(0, y - radius);
    let sum = 0;
    for (let x = 0; x < Math.min(radius, width); x += 1) sum += columns[x] ?? 0;
    for (let x = 0; x < width; x += 1) {
      if (x + radius < width) sum += columns[x + radius] ?? 0;
      if (x > radius) sum -= columns[x - radius - 1] ?? 0;
      const across = Math.min(width, x + radius + 1) - Math.max(0, x - radius);
      const value = gray[y * width + x] ?? 0;
      clamped[0] = value + amount * (value - sum / (rows * across));
      result[y * width + x] = opaque | ((clamped[0] ?? 0) * 0x01_01_01);
    }
  }
  return new Uint8ClampedArray(result.buffer);
}

/** A byte a pixel, by the weights that television uses. */
function grayOf(data: Uint8ClampedArray): Uint8Array {
  const gray = new Uint8Array(data.length / 4);
  for (let at = 0, from = 0; at < gray.length; at += 1, from += 4)
    gray[at] = (299 * (data[from] ?? 0) + 587 * (data[from + 1] ?? 0) + 114 * (data[from + 2] ?? 0)) / 1000;
  return gray;
}

function addRow(columns: Int32Array, gray: Uint8Array, y: number, sign: 1 | -1): void {
  const from = y * columns.length;
  for (let x = 0; x < columns.length; x += 1) columns[x] = (columns[x] ?? 0) + sign * (gray[from + x] ?? 0);
}
