// The scanner uses private parts of html5-qrcode: an update that moves those parts fails here.
import { readFileSync, readdirSync } from 'node:fs';
import * as html5Qrcode from 'html5-qrcode';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as standIn from '../../../src/scanner/no-second-decoder.ts';
import { createScanner } from '../../../src/scanner/own-decoder.ts';
import { stubPage } from './html5-qrcode.stub.ts';

type Inner = {
  qrcode: { decodeAsync(canvas: unknown): Promise<{ text: string }>; secondaryDecoder?: unknown };
};
const globals = globalThis as { BarcodeDetector?: unknown };

beforeEach(() => stubPage(() => Promise.reject(new Error('no camera here'))));
afterEach(() => vi.unstubAllGlobals());

describe('html5-qrcode with our decoder', () => {
  it('by itself holds a second decoder, which ours must remove', () => {
    vi.stubGlobal('BarcodeDetector', class {});
    const untouched = new html5Qrcode.Html5Qrcode('view', {
      useBarCodeDetectorIfSupported: true,
      verbose: false,
    });
    expect((untouched as unknown as Inner).qrcode.secondaryDecoder).toBeDefined();
  });

  it('asks our decoder for every frame, never its own', async () => {
    const read = vi.fn(() => Promise.resolve(['first', 'second']));
    const scanner = createScanner(html5Qrcode, 'view', read) as unknown as Inner;
    for (let frame = 0; frame < 4; frame++) expect((await scanner.qrcode.decodeAsync({})).text).toBe('first');
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('asks nothing of the one that the browser bundle leaves out but that it can be made', () => {
    const folder = new URL('../../../node_modules/html5-qrcode/esm/', import.meta.url);
    const code = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
    const asking = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.js') && code(file).includes('/zxing-html5-qrcode-decoder"'),
    );
    expect(asking).toEqual(['code-decoder.js']);
    const names = [...code('code-decoder.js').matchAll(/\bZXing\w+/g)].map(([name]) => name);
    expect(new Set(names)).toEqual(new Set(Object.keys(standIn)));
  });

  it('takes an empty answer for a frame without a code', async () => {
    const scanner = createScanner(html5Qrcode, 'view', () => Promise.resolve([])) as unknown as Inner;
    await expect(scanner.qrcode.decodeAsync({})).rejects.toContain('No barcode or QR code detected');
  });

  it('leaves no BarcodeDetector where there was none', () => {
    createScanner(html5Qrcode, 'view', () => Promise.resolve([]));
    expect('BarcodeDetector' in globals).toBe(false);
  });

  it("puts the browser's BarcodeDetector back, also when construction fails", () => {
    class Native {}
    vi.stubGlobal('BarcodeDetector', Native);
    createScanner(html5Qrcode, 'view', () => Promise.resolve([]));
    expect(globals.BarcodeDetector).toBe(Native);
    vi.stubGlobal('document', { getElementById: () => null });
    expect(() => createScanner(html5Qrcode, 'view', () => Promise.resolve([]))).toThrow('not found');
    expect(globals.BarcodeDetector).toBe(Native);
  });
});
