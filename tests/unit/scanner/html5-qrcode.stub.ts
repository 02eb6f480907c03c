// The few parts of a page that html5-qrcode uses before it has a camera.
import { vi } from 'vitest';

/** Puts the parts in the global scope; `vi.unstubAllGlobals()` removes them. */
export function stubPage(getUserMedia: () => Promise<MediaStream>): void {
  const element = { style: {}, clientWidth: 300, innerHTML: '' };
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { getElementById: () => element });
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
}
