/**
 * The dark modules of a QR code with the text `1`: each row is a number in base 32, with its highest bit to the left.
 */
const rows =
  '1vmjv 10ma1 1enit 1ehat 1ekqt 10j21 1vlbv 200 17vkn 19btp amp9 43fg njvt 7e7 1vmgc 10l25 1en6l 1ekfg 1eitr 10hp9 1vmdm'
    .split(' ')
    .map((row) => Number.parseInt(row, 32));
const size = rows.length;
const quiet = 4;
/** Pixels of a module: large enough for the decoder to try all its ways, as on a camera's frame. */
const scale = 20;

/**
 * A picture with a code. A browser compiles a decoder at its first use: this picture makes that happen ahead, so that
 * a camera's first frame is read as fast as the next ones.
 */
export function warmUpPicture(): ImageData {
  const side = (size + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(4 * side * side).fill(255);
  for (let y = 0; y < side; y += 1) {
    const row = rows[Math.floor(y / scale) - quiet] ?? 0;
    for (let x = 0; x < side; x += 1) {
      const column = Math.floor(x / scale) - quiet;
      const isDark = column >= 0 && column < size && (row >> (size - 1 - column)) & 1;
      if (isDark) data.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
    }
  }
  return new ImageData(data, side);
}
