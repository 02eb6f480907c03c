// The few parts of a page that html5-qrcode touches before it has a camera.
import { vi } from 'vitest';

/** Puts them in the global scope; undone by `vi.unstubAllGlobals()`. */
export function stubPage(getUserMedia: () => Promise<MediaStream>): void {
  const element = { style: {}, clientWidth: 300, innerHTML: '' };
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { getElementById: () => element });
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
}
