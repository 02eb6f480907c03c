// The practice camera's optics: what the viewfinder sees at which distance and focus, as plain numbers.

export type Lens = 'rear' | 'front';

/** A QR code's modules, as the `qrcode` package gives them; `size` modules a side, without the quiet zone. */
export type Modules = { size: number; isDark(row: number, column: number): boolean };

export type Scene = {
  modules: Modules;
  /** From the screen with the code: 0 almost touching it, 1 across the room. */
  distance: number;
  /** Where the lens is set: 0 near, 1 far. */
  focus: number;
  /** How the phone is held, in degrees clockwise; 0 upright. */
  tilt?: number;
  /** ms of any steadily growing clock, for the small shake of a hand; 0 or absent for a still picture. */
  time?: number;
  lens: Lens;
};

/** What keeps the code from being read, the first to mend first. */
export type Readability = 'front-camera' | 'too-far' | 'too-near' | 'out-of-focus' | 'good';

/** Pixels of the viewfinder, upright like a phone. */
export const frameSize = { width: 480, height: 640 };

/** Where practice begins: too far and out of focus, so that there is something to do; coming closer alone mends both. */
export const startDistance = 0.9;
export const startFocus = 0.5;

/** How wide the code is, as a share of the frame's width: 1.4 at distance 0, 0.75 at 0.25, 0.23 at 0.65, 0.07 at 1. */
export function codeWidth(distance: number): number {
  return Math.exp(0.336 - 2.3 * distance - 0.7 * distance * distance);
}

/** The focus at which that distance is sharp. */
export function sharpFocus(distance: number): number {
  return 0.2 + 0.6 * distance;
}

/** Radius of the blur, in modules of the code. It is what decides whether the modules can be told apart. */
export function blurInModules(scene: Scene): number {
  return 4 * Math.abs(scene.focus - sharpFocus(scene.distance));
}

// Limits of the decoder on this very picture, inside of what was measured over all distances, focuses and sizes of a
// code: it begins to miss some codes at 2.5 pixels a module, at a width of 1, and at a blur of 0.6 where a module is
// small. sharp-where-it-reads.wide.e2e.ts holds them.
const minModulePixels = 2.6;
const maxCodeWidth = 0.9;
/** Modules. */
export const maxBlur = 0.55;

/** Which hint to give; `good` only where the decoder reads the picture at `frameSize`. */
export function readability(scene: Scene): Readability {
  if (scene.lens === 'front') return 'front-camera';
  const width = codeWidth(scene.distance);
  if ((width * frameSize.width) / scene.modules.size < minModulePixels) return 'too-far';
  if (width > maxCodeWidth) return 'too-near';
  return blurInModules(scene) > maxBlur ? 'out-of-focus' : 'good';
}
