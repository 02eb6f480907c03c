const flag = 'M2 5h20l8 11-8 11H2z';
const letters = { x: 6, y: 21, size: 13 };

/**
 * The site's own sign, the flag of "you are here". The sign is in the page itself, since a file would be one more
 * request.
 */
const drawing =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>" +
  '<style>path{fill:#00694f}text{fill:#fff}@media(prefers-color-scheme:dark){path{fill:#58cfa7}text{fill:#06170f}}</style>' +
  `<path d='${flag}'/>` +
  `<text x='${letters.x}' y='${letters.y}' font-family='sans-serif' font-size='${letters.size}' font-weight='700'>IB</text></svg>`;

/** The sign for `<link rel="icon">`: of its characters, only these would end or change the address. */
export const siteIcon = `data:image/svg+xml,${drawing.replaceAll(/[#<>]/g, encodeURIComponent)}`;

/**
 * The same sign as SVG in the colors of light pages, for files (hosting/draw-icons.ts): programs that ask for these
 * files know no dark colors.
 * @param ground A background color, with space around the flag; without it the background is transparent.
 */
export function iconDrawing(font: string, ground?: string): string {
  const box = ground === undefined ? '0 0 32 32' : '-6 -6 44 44';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">` +
    (ground === undefined ? '' : `<rect x="-6" y="-6" width="44" height="44" fill="${ground}"/>`) +
    `<path d="${flag}" fill="#00694f"/>` +
    `<text x="${letters.x}" y="${letters.y}" font-family="${font}" font-size="${letters.size}" font-weight="700" fill="#fff">IB</text></svg>`
  );
}
