// The live picture: html5-qrcode, one fresh instance and element each time, and off again without a trace.
import type { Html5Qrcode } from 'html5-qrcode';
import { CameraFailure, isOverconstrained } from './camera-faults.ts';
import type { Frame } from './decoder-messages.ts';
import { grabFrame } from './frame.ts';
import { createScanner, type Html5QrcodeModule } from './own-decoder.ts';
import { pause, until } from './waiting.ts';

export type Facing = 'environment' | 'user';
export type Viewfinder = {
  track: MediaStreamTrack;
  /** Whether the picture runs: true once it does, false if it never comes or `isOver` turns true first. */
  runs(isOver: () => boolean): Promise<boolean>;
  /** Sets the picture going again after somebody else had the camera. */
  play(): void;
  /** Camera off, element gone. Never rejects. */
  off(): Promise<void>;
};
export type ViewfinderOptions = {
  facing: Facing;
  decode: (frame: Frame) => Promise<string[]>;
  /** All texts of a frame that has any. */
  onTexts: (texts: string[]) => void;
};

const framesPerSecond = 20;
/** How long a camera may take from "granted" to its first picture, in ms. */
const firstPictureMs = 10_000;
let elements = 0;

/** Camera off and element gone, in whatever state html5-qrcode is. Off within half a second. */
async function turnOff(scanner: Html5Qrcode, element: HTMLElement): Promise<void> {
  const video = element.querySelector('video');
  const stream = video?.srcObject;
  // html5-qrcode's own handlers throw, where nobody can catch it.
  if (video) video.onabort = video.onerror = null;
  try {
    // stop() before the picture runs wedges the instance half-way.
    if (video && (await until(() => scanner.isScanning, 300)))
      await Promise.race([scanner.stop(), pause(200)]);
  } catch {
    // The lines below do what it could not.
  }
  if (stream instanceof MediaStream) for (const track of stream.getTracks()) track.stop();
  // Without a source it cannot start to play later and set html5-qrcode's endless loop going.
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
      // It names one code of a frame; a reader with two in view needs the right one to be among them.
      // Later, out of its reach: it takes an error thrown in here for a frame without a code.
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
    // html5-qrcode begins to look when the picture has been running for a while; its first frame is there before.
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) lookFirst();
    else video.addEventListener('loadeddata', lookFirst, { once: true });
    return {
      track,
      runs: async (isOver) => {
        await until(() => isOver() || scanner.isScanning, firstPictureMs);
        // html5-qrcode's hidden "Scanner paused", in English whatever the page's language.
        for (const banner of element.querySelectorAll('div')) banner.remove();
        return scanner.isScanning;
      },
      // Safari leaves the picture paused.
      play: () => void video.play().catch(() => undefined),
      off: () => turnOff(scanner, element),
    };
  } catch (error) {
    await turnOff(scanner, element);
    throw error;
  }
}

/**
 * Asks for the camera and shows it in `host`. Settles only when the reader has answered the browser's question.
 * Rejects with whatever the browser or html5-qrcode gave as a reason; see `cameraFaultOf`.
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
    // Otherwise a browser cuts the picture of a camera held upright to a square.
    resizeMode: { ideal: 'none' },
  };
  try {
    return await attempt(module, host, options, wishes);
  } catch (error) {
    if (!isOverconstrained(error)) throw error;
    return attempt(module, host, options, {});
  }
}
