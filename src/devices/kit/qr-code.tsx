/** The QR code of a text, level M, with its 4-module quiet zone, dark on light in dark mode too. */
// The package's main entry would also load the code that draws on canvases.
import type { QRCodeSegment } from 'qrcode';
import { create } from 'qrcode/lib/core/qrcode.js';
import { useMemo } from 'react';

/** The dark modules of a code. */
export type Modules = { size: number; isDark: (row: number, column: number) => boolean };

export const quiet = 4;

/** Characters that a code packs closer, in a run that is long enough to pay for its heading, and for one behind it. */
const close = /([0-9A-Z $%*+\-./:]{11,}|[0-9A-Z $%*+\-./:]{6,}$)/;

/** A part of a text, and the way in which a code writes it. */
export type Part = { data: string; mode: 'byte' | 'alphanumeric' };

/** @returns `text` in parts. An activation link ends in a run that a code packs closer. */
export const partsOf = (text: string): Part[] =>
  text
    .split(close)
    .map((data, at): Part => ({ data, mode: at % 2 === 0 ? 'byte' : 'alphanumeric' }))
    .filter(({ data }) => data !== '');

/** @returns the modules of the QR code of `text`, without its quiet zone. */
export function modulesOf(text: string): Modules {
  const { modules } = create(partsOf(text) as QRCodeSegment[], { errorCorrectionLevel: 'M' });
  return { size: modules.size, isDark: (row, column) => Boolean(modules.get(row, column)) };
}

/**
 * One SVG path, a rectangle for each run of dark modules in a row. Each rectangle stands relative to the one before: in
 * a page with three codes, relative numbers compress to 1.5 kB less than absolute ones.
 */
export function drawPath({ size, isDark }: Modules): string {
  let path = `m${quiet} ${quiet}`;
  let right = 0;
  let down = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const first = column;
      while (column < size && isDark(row, column)) column += 1;
      const run = column - first;
      if (run === 0) continue;
      path += `m${first - right} ${row - down}h${run}v1h-${run}z`;
      right = first;
      down = row;
    }
  }
  return path;
}

/** @param label Names the picture. The string beside the picture is the text alternative of its content. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, width } = useMemo(() => {
    const modules = modulesOf(text);
    return { path: drawPath(modules), width: modules.size + 2 * quiet };
  }, [text]);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${width} ${width}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={path} />
    </svg>
  );
}
