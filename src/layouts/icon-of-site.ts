const flag = 'M2 5h20l8 11-8 11H2z';
const letters = { x: 6, y: 21, size: 13 };

/**
 * The site's own sign, the flag of "you are here", as SVG: its letters are readable on a light and on a dark tab.
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

/**
 * The sign for `<link rel="icon">`, in the page itself, since a file would be one more request. Of its characters, only
 * these would end or change the address.
 */
export const siteIcon = `data:image/svg+xml,${iconDrawing('sans-serif')
  .replaceAll('"', "'")
  .replaceAll(/[#<>]/g, encodeURIComponent)}`;
