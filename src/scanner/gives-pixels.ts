import { contextOf, createSurface } from './surface.ts';

const side = 16;
/** Of 256 steps of light: a protection that only tinges a picture leaves a code readable. */
const tolerance = 64;

let known = false;

/**
 * True when this browser gives back the pixels that were drawn. Some browsers give noise or white instead, as a
 * protection against fingerprinting: in these, neither a drawing nor a camera's picture can be read.
 */
export function givesPixels(): boolean {
  // A refusal may end when the browser asks the reader, so only a "yes" is remembered.
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
