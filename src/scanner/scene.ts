// The practice camera's optics as plain numbers: what the viewfinder sees at each distance and focus.

/**
 * The facing mode, in the words of the web's cameras: `environment` looks away from the person who holds the phone,
 * `user` toward that person.
 */
export type FacingMode = 'environment' | 'user';

/** A QR code's modules, as the `qrcode` package gives them; `size` modules a side, without the quiet zone. */
export type Modules = { size: number; isDark(row: number, column: number): boolean };

export type Scene = {
  modules: Modules;
  /** Distance from the screen with the code: 0 almost touches the screen, 1 is across the room. */
  distance: number;
  /** Setting of the lens: 0 near, 1 far. */
  focus: number;
  /** Turn of the phone in the hand, in degrees clockwise; 0 upright. */
  tilt?: number;
  /** Any steadily growing clock, in ms, for the small shake of a hand; 0 or absent for a still picture. */
  time?: number;
  facingMode: FacingMode;
};

/** The cause to remove first among those that keep the code from being read. */
export type Readability = 'front-camera' | 'too-far' | 'too-near' | 'out-of-focus' | 'good';

/** Pixels of the viewfinder, upright like a phone. */
export const frameSize = { width: 480, height: 640 };

/**
 * The distance at which practice begins: too far and out of focus, so that the reader has something to do; coming
 * closer alone mends both.
 */
export const startDistance = 0.9;
export const startFocus = 0.5;

/** The width of the code as a share of the frame's width: 1.4 at distance 0, 0.75 at 0.25, 0.23 at 0.65, 0.07 at 1. */
export function codeWidth(distance: number): number {
  return Math.exp(0.336 - 2.3 * distance - 0.7 * distance * distance);
}

/** The focus at which that distance is sharp. */
export function sharpFocus(distance: number): number {
  return 0.2 + 0.6 * distance;
}

/** Radius of the blur, in modules of the code: this radius decides whether the modules can be told apart. */
export function blurInModules(scene: Scene): number {
  return 4 * Math.abs(scene.focus - sharpFocus(scene.distance));
}

// The decoder's limits on this very picture, with a margin to what was measured over all distances, focuses and sizes
// of a code: the decoder begins to miss some codes at 2.5 pixels a module, at a width of 1, and at a blur of 0.6 where
// a module is small. sharp-where-it-reads.wide.e2e.ts holds these limits.
const minModulePixels = 2.6;
const maxCodeWidth = 0.9;
/** The largest readable blur, in modules. */
export const maxBlur = 0.55;

/** The hint to give; `good` only where the decoder reads the picture at `frameSize`. */
export function readability(scene: Scene): Readability {
  if (scene.facingMode === 'user') return 'front-camera';
  const width = codeWidth(scene.distance);
  if ((width * frameSize.width) / scene.modules.size < minModulePixels) return 'too-far';
  if (width > maxCodeWidth) return 'too-near';
  return blurInModules(scene) > maxBlur ? 'out-of-focus' : 'good';
}
