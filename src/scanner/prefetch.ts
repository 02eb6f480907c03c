// Ahead of its use: the camera layer and the decoder, so that a scan works without the network later.
import { loadCameraLayer } from './camera-layer.ts';
import { warmUp } from './decoder.ts';
import { givesPixels } from './gives-pixels.ts';

/** Does what `openCamera`, `decodePhoto` and `watchScene` would do first. Rejects where a part does not load. */
export async function prefetchScanner(): Promise<void> {
  await Promise.all([warmUp(), loadCameraLayer()]);
  givesPixels();
}
