// html5-qrcode, fetched when it is first needed.
import type { Html5QrcodeModule } from './own-decoder.ts';

let loaded: Html5QrcodeModule | undefined;

/** Rejects where it does not load; the next call tries again. Once loaded it is there without a turn of the event loop. */
export async function loadCameraLayer(): Promise<Html5QrcodeModule> {
  return (loaded ??= await import('html5-qrcode'));
}
