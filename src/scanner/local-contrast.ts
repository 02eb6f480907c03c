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
 * the input. The picture goes on past its edges with the pixels at the edge.
 */
export function withLocalContrast({ data, width, height }: Pixels): Uint8ClampedArray<ArrayBuffer> {
  const gray = grayOf(data);
  const result = new Uint32Array(width * height);
  // For each column, the sum over the rows of the neighborhood: one row enters and one leaves with each line.
  const columns = new Int32Array(width);
  const addRow = (y: number, sign: 1 | -1): void => {
    const from = Math.min(Math.max(y, 0), height - 1) * width;
    for (let x = 0; x < width; x += 1) columns[x] = (columns[x] ?? 0) + sign * (gray[from + x] ?? 0);
  };
  for (let y = -radius; y < radius; y += 1) addRow(y, 1);
  const reach = 2 * radius + 1;
  const share = amount / (reach * reach);
  for (let y = 0; y < height; y += 1) {
    addRow(y + radius, 1);
    let sum = 0;
    for (let x = -radius; x < radius; x += 1) sum += columns[Math.min(Math.max(x, 0), width - 1)] ?? 0;
    for (let x = 0; x < width; x += 1) {
      sum += columns[Math.min(x + radius, width - 1)] ?? 0;
      const at = y * width + x;
      const moved = (1 + amount) * (gray[at] ?? 0) - share * sum;
      const byte = moved < 0 ? 0 : moved > 255 ? 255 : (moved + 0.5) | 0;
      result[at] = opaque | (byte * 0x01_01_01);
      sum -= columns[Math.max(x - radius, 0)] ?? 0;
    }
    addRow(y - radius, -1);
  }
  return new Uint8ClampedArray(result.buffer);
}

/** A byte a pixel: the usual weights of red, green and blue, in parts of 256. */
function grayOf(data: Uint8ClampedArray): Uint8Array {
  const gray = new Uint8Array(data.length / 4);
  for (let at = 0, from = 0; at < gray.length; at += 1, from += 4)
    gray[at] = (77 * (data[from] ?? 0) + 150 * (data[from + 1] ?? 0) + 29 * (data[from + 2] ?? 0)) >> 8;
  return gray;
}
