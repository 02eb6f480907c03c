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

/**
 * A picture of its own: what turns the colors of a page, such as an extension of the browser, leaves pictures alone.
 * @param label Names the picture. The string beside the picture is the text alternative of its content.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const picture = useMemo(() => {
    const modules = modulesOf(text);
    const width = modules.size + 2 * quiet;
    return (
      "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' " +
      `viewBox='0 0 ${width} ${width}' shape-rendering='crispEdges'%3E` +
      `%3Cpath fill='%23fff' d='M0 0h${width}v${width}H0z'/%3E` +
      `%3Cpath fill='%23101415' d='${drawPath(modules)}'/%3E%3C/svg%3E`
    );
  }, [text]);
  return <img className="qr" src={picture} alt={label} />;
}
