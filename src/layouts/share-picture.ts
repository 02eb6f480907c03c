/**
 * The picture of a shared link: 1200 × 630 px, drawn at build time. Its fonts come from a package, never from the
 * computer, so that the picture is the same everywhere.
 */
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { drawPath, modulesOf, quiet } from '../devices/kit/qr-code.tsx';

export type Shared = {
  /** The kind of page, small above the title. */
  kind: string;
  title: string;
  /** One line under the title. */
  text: string;
  site: readonly [name: string, rest: string];
  footer: string;
  practice: readonly [above: string, below: string];
  /** The address in the QR code of the picture. */
  address: string;
};

const require = createRequire(import.meta.url);
const fontFiles = ['400Regular/Inter_400Regular', '700Bold/Inter_700Bold'].map((file) =>
  require.resolve(`@expo-google-fonts/inter/${file}.ttf`),
);

const [paper, board, ink, ink2, accent, hatch] = [
  '#f4f4f0',
  '#e5e7e1',
  '#14191a',
  '#424b4c',
  '#00523d',
  '#69726f',
] as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Style = { x: number; y: number; size: number; bold?: boolean; fill?: string; middle?: boolean };
const written = (text: string, { x, y, size, bold, fill = ink, middle }: Style): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="700"' : ''}${
    middle ? ' text-anchor="middle"' : ''
  }>${escaped(text)}</text>`;

/** Splits a text into lines of at most so many characters: the drawing measures no text, and titles are short. */
function linesOf(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function qrCode(text: string, x: number, y: number, width: number): string {
  const modules = modulesOf(text);
  const scale = width / (modules.size + 2 * quiet);
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${width}" fill="#fff"/>` +
    `<path d="${drawPath(modules)}" fill="${ink}" shape-rendering="crispEdges" transform="translate(${x} ${y}) scale(${scale})"/>`
  );
}

/** Hatching over the phone, line by line, with its corners painted over: a pattern or a clip would double the time. */
const [left, top, right, bottom, round] = [826, 46, 1144, 584, 40] as const;
const hatching = Array.from({ length: 65 }, (_, index) => {
  const sum = left + top + 13 + index * 13;
  const [from, to] = [Math.max(left + 2, sum - bottom + 2), Math.min(right - 2, sum - top - 2)];
  return `M${from} ${sum - from}L${to} ${sum - to}`;
}).join('');
const corners = [
  `M${left} ${top}h${round}a${round} ${round} 0 0 0 -${round} ${round}z`,
  `M${right} ${top}v${round}a${round} ${round} 0 0 0 -${round} -${round}z`,
  `M${left} ${bottom}v-${round}a${round} ${round} 0 0 0 ${round} ${round}z`,
  `M${right} ${bottom}h-${round}a${round} ${round} 0 0 0 ${round} -${round}z`,
].join('');

/** A practice phone that looks at the code, with the practice mark around it. */
function phone([above, below]: Shared['practice'], address: string): string {
  const word = (text: string, y: number) => {
    const width = text.length * 11 + 20;
    return (
      `<rect x="${985 - width / 2}" y="${y}" width="${width}" height="28" fill="#fdfdfb"/>` +
      `<text x="985" y="${y + 20}" font-size="14" font-weight="700" letter-spacing="1.4" text-anchor="middle" fill="${ink}">${escaped(text.toUpperCase())}</text>`
    );
  };
  const corner = (x: number, y: number, dx: number, dy: number) =>
    `<path d="M${x} ${y + dy}V${y}H${x + dx}" fill="none" stroke="#fff" stroke-width="4"/>`;
  return (
    `<rect x="826" y="46" width="318" height="538" fill="#fdfdfb"/>` +
    `<path d="${hatching}" stroke="${hatch}" stroke-width="2.5"/><path d="${corners}" fill="${board}"/>` +
    `<rect x="826" y="46" width="318" height="538" rx="40" fill="none" stroke="${ink}" stroke-width="2"/>` +
    word(above, 48) +
    word(below, 554) +
    `<rect x="842" y="76" width="286" height="478" rx="24" fill="#2c3338"/>` +
    qrCode(address, 885, 210, 200) +
    corner(867, 192, 40, 40) +
    corner(1103, 192, -40, 40) +
    corner(867, 428, 40, -40) +
    corner(1103, 428, -40, -40)
  );
}

/** @returns the picture as SVG; its texts need the fonts named above. */
export function shareDrawing({ kind, title, text, site, footer, practice, address }: Shared): string {
  const size = title.length > 52 ? 50 : 60;
  const lines = linesOf(title, Math.floor(1150 / size));
  const first = 210;
  const under = first + (lines.length - 1) * size * 1.15;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Inter">',
    `<rect width="1200" height="630" fill="${paper}"/><rect x="770" width="430" height="630" fill="${board}"/>`,
    `<path d="M64 62h54l18 25-18 25H64z" fill="${accent}"/>`,
    written('IB', { x: 74, y: 97, size: 28, bold: true, fill: '#fff' }),
    written(kind, { x: 154, y: 97, size: 28, fill: ink2 }),
    ...lines.map((line, index) => written(line, { x: 64, y: first + index * size * 1.15, size, bold: true })),
    ...linesOf(text, 46).map((line, index) =>
      written(line, { x: 64, y: under + 60 + index * 38, size: 28, fill: ink2 }),
    ),
    `<path d="M64 512H706" stroke="${ink}" stroke-width="2"/>`,
    `<text x="64" y="556" font-size="26" fill="${ink}"><tspan font-weight="700">${escaped(site[0])}</tspan> ${escaped(site[1])}</text>`,
    written(footer, { x: 64, y: 590, size: 18, fill: ink2 }),
    phone(practice, address),
    '</svg>',
  ].join('');
}

/** @returns the picture as PNG. The drawing takes about 20 ms, and other pages are built during half of that time. */
export async function sharePicture(shared: Shared): Promise<Buffer> {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' };
  return (await renderAsync(shareDrawing(shared), { font })).asPng();
}
