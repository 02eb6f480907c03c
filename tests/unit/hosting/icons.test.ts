import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const drawn = (name: string) => readFileSync(new URL(`../../../public/${name}`, import.meta.url));

const begin = Buffer.from('89504e470d0a1a0a', 'hex');
/** Width and height of a PNG, from its first chunk. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).equals(begin)).toBe(true);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('favicon.ico holds the sizes that its table names, and is small', () => {
  const ico = drawn('favicon.ico');
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
  const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const row = 6 + 16 * index;
    const [bytes, offset] = [ico.readUInt32LE(row + 8), ico.readUInt32LE(row + 12)];
    const size = ico.readUInt8(row);
    expect(ico.readUInt8(row + 1)).toBe(size);
    expect(sizeOf(ico.subarray(offset, offset + bytes))).toEqual([size, size]);
    return size;
  });
  expect(sizes).toEqual([16, 32, 48]);
  expect(ico.length).toBeLessThan(4_000);
});

test('apple-touch-icon.png has the size that an iPhone asks for, and is small', () => {
  const png = drawn('apple-touch-icon.png');
  expect(sizeOf(png)).toEqual([180, 180]);
  expect(png.length).toBeLessThan(4_000);
});
