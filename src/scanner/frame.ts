import type { Frame } from './decoder-messages.ts';

/**
 * The picture that a video shows now, at the video's own size, whatever its size on the page; `null` before the first
 * picture. A `VideoFrame` costs the page nothing: the worker unpacks its pixels.
 */
export async function grabFrame(video: HTMLVideoElement): Promise<Frame | null> {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return null;
  try {
    if (typeof VideoFrame !== 'undefined') return new VideoFrame(video);
  } catch {
    // Some browsers cannot make a `VideoFrame` of a video element.
  }
  try {
    return await createImageBitmap(video);
  } catch {
    return drawFrame(video);
  }
}

/** Draws the video for browsers that cannot make a bitmap of one. */
function drawFrame(video: HTMLVideoElement): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || canvas.width === 0 || canvas.height === 0) return null;
  context.drawImage(video, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
