// Ahead of its use: the camera layer and the decoder, so that a scan works without the network later.
import { warmUp } from './decoder.ts';

/** Fetches what `openCamera`, `decodePhoto` and `watchScene` fetch themselves. Rejects where a part does not load. */
export async function prefetchScanner(): Promise<void> {
  await Promise.all([warmUp(), import('html5-qrcode')]);
}
