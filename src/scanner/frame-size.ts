/** Pixels of a frame, upright. */
export const sizeOf = (frame: ImageBitmap | VideoFrame): { width: number; height: number } =>
  'displayWidth' in frame
    ? { width: frame.displayWidth, height: frame.displayHeight }
    : { width: frame.width, height: frame.height };
