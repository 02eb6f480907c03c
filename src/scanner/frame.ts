import type { Frame } from './decoder-messages.ts';

/**
 * The picture a video shows now, at the video's own size, whatever its size on the page; `null` if it has none yet.
 * A `VideoFrame` costs the page nothing: its pixels are unpacked in the worker.
 */
export async function grabFrame(video: HTMLVideoElement): Promise<Frame | null> {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return null;
  try {
    if (typeof VideoFrame !== 'undefined') return new VideoFrame(video);
  } catch {
    // Some browsers make none of a video element.
  }
  try {
    return await createImageBitmap(video);
  } catch {
    return drawFrame(video);
  }
}

/** For browsers that make no bitmap of a video. */
function drawFrame(video: HTMLVideoElement): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || canvas.width === 0 || canvas.height === 0) return null;
  context.drawImage(video, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
