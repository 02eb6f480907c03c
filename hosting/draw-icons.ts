/**
 * Draws the icons at fixed addresses: run `node hosting/draw-icons.ts` after a change of the site's sign. Pages bring
 * their own icon. Programs that read no page ask for `favicon.ico`, and an iPhone that puts the site on its home
 * screen asks for `apple-touch-icon.png`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { iconDrawing } from '../src/layouts/icon-of-site.ts';

const family = 'Inter';
const fontFile = createRequire(import.meta.url).resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf');

function draw(size: number, ground?: string): Buffer {
  const font = { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: family };
  return new Resvg(iconDrawing(family, ground), { font, fitTo: { mode: 'width', value: size } })
    .render()
    .asPng();
}

/** An .ico file: a table of sizes, then the pictures. */
function icoFile(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const row = 6 + 16 * index;
    head.writeUInt8(size, row);
    head.writeUInt8(size, row + 1);
    head.writeUInt16LE(1, row + 4);
    head.writeUInt16LE(32, row + 6);
    head.writeUInt32LE(png.length, row + 8);
    head.writeUInt32LE(offset, row + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

for (const [name, bytes] of [
  ['favicon.ico', icoFile([16, 32, 48].map((size) => ({ size, png: draw(size) })))],
  // An iPhone paints a transparent background black.
  ['apple-touch-icon.png', draw(180, '#f4f4f0')],
] as const) {
  writeFileSync(new URL(`../public/${name}`, import.meta.url), bytes);
  console.log(`wrote public/${name}, ${bytes.length} bytes`);
}
