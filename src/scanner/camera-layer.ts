// html5-qrcode, fetched at its first use.
import type { Html5QrcodeModule } from './own-decoder.ts';

let loaded: Html5QrcodeModule | undefined;

/**
 * Rejects when html5-qrcode does not load; the next call tries again. Once loaded, the module resolves without a turn
 * of the event loop.
 */
export async function loadCameraLayer(): Promise<Html5QrcodeModule> {
  return (loaded ??= await import('html5-qrcode'));
}
