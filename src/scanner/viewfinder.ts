// The live picture: each opening uses a fresh instance of html5-qrcode and a fresh element, and leaves no trace when
// closed.
import type { Html5Qrcode } from 'html5-qrcode';
import { CameraFailure, isOverconstrained } from './camera-faults.ts';
import type { Frame } from './decoder-messages.ts';
import { grabFrame } from './frame.ts';
import { createScanner, type Html5QrcodeModule } from './own-decoder.ts';
import { pause, until } from './waiting.ts';

export type Facing = 'environment' | 'user';
export type Viewfinder = {
  track: MediaStreamTrack;
  /** Resolves with true once the picture runs; with false when the picture never comes or `isOver` turns true first. */
  runs(isOver: () => boolean): Promise<boolean>;
  /** Restarts the picture after another program had the camera. */
  play(): void;
  /** Turns the camera off and removes the element. Never rejects. */
  off(): Promise<void>;
};
export type ViewfinderOptions = {
  facing: Facing;
  decode: (frame: Frame) => Promise<string[]>;
  /** Called with all texts of each frame that has any. */
  onTexts: (texts: string[]) => void;
};

const framesPerSecond = 20;
/** How long a camera may take from "granted" to its first picture, in ms. */
const firstPictureMs = 10_000;
let elements = 0;

/** Turns the camera off and removes the element within half a second, whatever state html5-qrcode is in. */
async function turnOff(scanner: Html5Qrcode, element: HTMLElement): Promise<void> {
  const video = element.querySelector('video');
  const stream = video?.srcObject;
  // html5-qrcode's own handlers throw where nobody can catch the error.
  if (video) video.onabort = video.onerror = null;
  try {
    // A `stop()` before the picture runs leaves the instance stuck half-way.
    if (video && (await until(() => scanner.isScanning, 300)))
      await Promise.race([scanner.stop(), pause(200)]);
  } catch {
    // The lines below turn off what `stop()` could not.
  }
  if (stream instanceof MediaStream) for (const track of stream.getTracks()) track.stop();
  // A video without a source cannot start to play later, which would start html5-qrcode's endless loop.
  if (video) video.srcObject = null;
  element.remove();
}

async function attempt(
  module: Html5QrcodeModule,
  host: HTMLElement,
  { facing, decode, onTexts }: ViewfinderOptions,
  videoConstraints: MediaTrackConstraints,
): Promise<Viewfinder> {
  const element = document.createElement('div');
  element.id = `scanner-viewfinder-${++elements}`;
  element.style.cssText = 'width:100%;height:100%;overflow:hidden';
  host.append(element);

  let seen: string[] = [];
  async function look(): Promise<string[]> {
    const video = element.querySelector('video');
    const frame = video && (await grabFrame(video));
    return frame ? decode(frame) : [];
  }
  const scanner = createScanner(module, element.id, async () => (seen = await look()));
  try {
    await scanner.start(
      { facingMode: facing },
      { fps: framesPerSecond, disableFlip: true, videoConstraints },
      // html5-qrcode names one code of a frame; a reader with two in view needs all of them. The callback waits for a
      // microtask, since html5-qrcode takes an error thrown here for a frame without a code.
      () => queueMicrotask(() => onTexts(seen)),
      undefined,
    );
    const video = element.querySelector('video');
    const track = video?.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks()[0] : undefined;
    if (!video || !track) throw new CameraFailure('unknown');
    const mirror = facing === 'user' ? ';transform:scaleX(-1)' : '';
    video.style.cssText = `display:block;width:100%;height:100%;object-fit:cover${mirror}`;
    const lookFirst = (): void => {
      void look().then((texts) => {
        if (texts.length > 0) onTexts(texts);
      });
    };
    // html5-qrcode begins to look when the picture has run for a while; this look takes the first frame earlier.
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) lookFirst();
    else video.addEventListener('loadeddata', lookFirst, { once: true });
    return {
      track,
      runs: async (isOver) => {
        await until(() => isOver() || scanner.isScanning, firstPictureMs);
        // html5-qrcode adds a hidden "Scanner paused" in English, whatever the page's language.
        for (const banner of element.querySelectorAll('div')) banner.remove();
        return scanner.isScanning;
      },
      // Safari leaves the picture paused after a call.
      play: () => void video.play().catch(() => undefined),
      off: () => turnOff(scanner, element),
    };
  } catch (error) {
    await turnOff(scanner, element);
    throw error;
  }
}

/**
 * Asks for the camera and shows it in `host`. Settles only after the reader has answered the browser's question.
 * Rejects with the browser's or html5-qrcode's error; see `cameraFaultOf`.
 */
export async function openViewfinder(
  module: Html5QrcodeModule,
  host: HTMLElement,
  options: ViewfinderOptions,
): Promise<Viewfinder> {
  const wishes = {
    facingMode: { ideal: options.facing },
    width: { ideal: 1280 },
    height: { ideal: 720 },
    // Without this wish, some browsers cut the picture of an upright camera to a square.
    resizeMode: { ideal: 'none' },
  };
  try {
    return await attempt(module, host, options, wishes);
  } catch (error) {
    if (!isOverconstrained(error)) throw error;
    return attempt(module, host, options, {});
  }
}
