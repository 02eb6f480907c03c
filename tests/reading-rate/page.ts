// The page that reading-rate.ts opens: it has both decoders, and reads one picture at a time.
import { Html5Qrcode, Html5QrcodeSupportedFormats } from 'html5-qrcode';
import { warmUp } from '../../src/scanner/decoder.ts';
import { decodePhoto } from '../../src/scanner/photo.ts';
import type { Pair, Reading } from './table.ts';

declare global {
  interface Window {
    readingRate: { prepare: () => Promise<void>; read: (url: string, ownFirst: boolean) => Promise<Pair> };
  }
}

/** html5-qrcode never answers when its canvas becomes too large for the browser. */
const limitMs = 60_000;

const html5Qrcode = new Html5Qrcode('html5-qrcode', {
  formatsToSupport: [Html5QrcodeSupportedFormats.QR_CODE],
  verbose: false,
  // html5-qrcode uses its own decoder, even in a browser that has one.
  useBarCodeDetectorIfSupported: false,
});

/** `look` tells why it read nothing; undefined when it did read. */
async function timed(look: () => Promise<string | undefined>): Promise<Reading> {
  let timer: number | undefined;
  const limit = new Promise<string>((resolve) => {
    timer = window.setTimeout(() => resolve('no-answer'), limitMs);
  });
  const start = performance.now();
  const why = await Promise.race([look(), limit]);
  const ms = performance.now() - start;
  window.clearTimeout(timer);
  return why === undefined ? { read: true, ms } : { read: false, ms, why };
}

const own = (file: File) =>
  timed(async () => {
    const result = await decodePhoto(file);
    return result.ok ? undefined : result.fault;
  });

const other = (file: File) =>
  timed(() =>
    html5Qrcode.scanFile(file, false).then(
      () => undefined,
      (reason: unknown) => (reason instanceof Event ? 'not-an-image' : 'no-code'),
    ),
  );

/** A picture without a code: the timing leaves out what a decoder does once, at its first picture. */
async function blank(): Promise<File> {
  const canvas = document.createElement('canvas');
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!bytes) throw new Error('The browser makes no pictures.');
  return new File([bytes], 'blank.png', { type: bytes.type });
}

window.readingRate = {
  async prepare() {
    await warmUp();
    const file = await blank();
    await own(file);
    await other(file);
  },
  async read(url, ownFirst) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    const bytes = await response.blob();
    const file = new File([bytes], 'picture', { type: bytes.type });
    if (ownFirst) {
      const first = await own(file);
      return { own: first, other: await other(file) };
    }
    const first = await other(file);
    return { own: await own(file), other: first };
  },
};
