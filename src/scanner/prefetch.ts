// Fetches the camera layer and the decoder ahead of use, so that a later scan works without the network.
import { loadCameraLayer } from './camera-layer.ts';
import { warmUp } from './decoder.ts';
import { givesPixels } from './gives-pixels.ts';

/** Fetches what `openCamera`, `decodePhoto` and `watchScene` would fetch first. Rejects when a part does not load. */
export async function prefetchScanner(): Promise<void> {
  await Promise.all([warmUp(), loadCameraLayer()]);
  givesPixels();
}
