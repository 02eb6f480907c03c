import { contextOf, createSurface } from './surface.ts';

const side = 16;
/** Of 256 steps of light: protections that only tinge a picture leave a code readable. */
const tolerance = 64;

let known = false;

/**
 * Whether this browser gives back the pixels that were drawn. As a protection against fingerprinting some give noise
 * instead, or white: what is drawn, or comes from a camera, cannot be read there.
 */
export function givesPixels(): boolean {
  // A refusal may end: some browsers ask the reader.
  known ||= look();
  return known;
}

function look(): boolean {
  const context = contextOf(createSurface(side, side));
  context.fillStyle = '#000';
  context.fillRect(0, 0, side, side);
  context.fillStyle = '#fff';
  context.fillRect(side / 2, 0, side / 2, side);
  const { data } = context.getImageData(0, 0, side, side);
  return data.every((value, at) => {
    const isLight = at % 4 === 3 || (at / 4) % side >= side / 2;
    return Math.abs(value - (isLight ? 255 : 0)) <= tolerance;
  });
}
