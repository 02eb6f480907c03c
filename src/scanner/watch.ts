// One watch: from the request for the camera until the camera is off again.
import {
  CameraFailure,
  cameraFaultAhead,
  cameraFaultOf,
  cameraPermission,
  type CameraFault,
} from './camera-faults.ts';
import { loadCameraLayer } from './camera-layer.ts';
import { decodePixels, DecoderUnavailable, warmUp } from './decoder.ts';
import type { DecoderFault, Frame } from './decoder-messages.ts';
import { givesPixels } from './gives-pixels.ts';
import type { Html5QrcodeModule } from './own-decoder.ts';
import { openViewfinder, type Facing, type Viewfinder } from './viewfinder.ts';
import { createTurns } from './waiting.ts';

/** The events of a watch. None comes after `stop()`. */
export type WatchEvents = {
  onLoading: () => void;
  onAsking: () => void;
  /** The picture runs, or runs again. The facing mode is given where the camera tells it. */
  onWatching: (facing: Facing | undefined) => void;
  /** The picture stands still because a call or another program has the camera; it runs again without the reader. */
  onMuted: () => void;
  /** Called with all texts of each frame that has any. */
  onTexts: (texts: string[]) => void;
  onFault: (fault: CameraFault) => void;
};
export type Watch = { stop(): Promise<void> };

/** A decoder that fails this many frames in a row will not come back by itself. */
const decoderTries = 3;

// Two open cameras at once, or one that opens while another closes, leave pictures and camera lights behind.
const takeTurn = createTurns();

async function loadParts(): Promise<Html5QrcodeModule> {
  try {
    const [module] = await Promise.all([loadCameraLayer(), warmUp()]);
    return module;
  } catch (error) {
    throw new CameraFailure(decoderFaultOf(error));
  }
}

/** An error that is not the decoder's comes from fetching the camera layer. */
const decoderFaultOf = (error: unknown): DecoderFault =>
  error instanceof DecoderUnavailable ? error.fault : 'decoder-unavailable';

/** Waits until `over` resolves, or throws the fault that ended the watch. */
function whileWatching(
  viewfinder: Viewfinder,
  over: Promise<void>,
  decoderLost: Promise<DecoderFault>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    void over.then(resolve);
    void decoderLost.then((fault) => reject(new CameraFailure(fault)));
    viewfinder.track.onended = async () => {
      const permission = await cameraPermission();
      reject(new CameraFailure(permission === 'denied' ? 'denied' : 'unplugged'));
    };
    if (viewfinder.track.readyState === 'ended') reject(new CameraFailure('unplugged'));
  });
}

/** Starts a watch. `stop()` resolves when the camera is off; while the browser's question is open, after its answer. */
export function startWatch(host: HTMLElement, facing: Facing, events: WatchEvents): Watch {
  let stopped = false;
  let setOver: () => void = () => undefined;
  let setDecoderLost: (fault: DecoderFault) => void = () => undefined;
  const over = new Promise<void>((resolve) => (setOver = resolve));
  const decoderLost = new Promise<DecoderFault>((resolve) => (setDecoderLost = resolve));
  let failures = 0;
  let isShown = false;

  async function decode(frame: Frame): Promise<string[]> {
    if (stopped) {
      if ('close' in frame) frame.close();
      return [];
    }
    try {
      const texts = await decodePixels(frame);
      failures = 0;
      return stopped ? [] : texts;
    } catch (error) {
      if (++failures >= decoderTries) setDecoderLost(decoderFaultOf(error));
      return [];
    }
  }

  function onTexts(texts: string[]): void {
    if (!stopped) events.onTexts(texts);
  }

  async function look(module: Html5QrcodeModule): Promise<void> {
    if (stopped) return;
    const viewfinder = await openViewfinder(module, host, { facing, decode, onTexts });
    try {
      if (stopped) return;
      if (!(await viewfinder.runs(() => stopped))) throw new CameraFailure('in-use');
      if (stopped) return;
      const tellWatching = (): void => {
        const looks = viewfinder.track.getSettings().facingMode;
        events.onWatching(looks === 'environment' || looks === 'user' ? looks : undefined);
      };
      isShown = true;
      tellWatching();
      viewfinder.track.onmute = () => {
        if (!stopped) events.onMuted();
      };
      viewfinder.track.onunmute = () => {
        if (stopped) return;
        viewfinder.play();
        tellWatching();
      };
      await whileWatching(viewfinder, over, decoderLost);
    } finally {
      viewfinder.track.onended = viewfinder.track.onmute = viewfinder.track.onunmute = null;
      await viewfinder.off();
    }
  }

  async function run(): Promise<void> {
    try {
      const fault = cameraFaultAhead();
      if (fault) throw new CameraFailure(fault);
      events.onLoading();
      if (!givesPixels()) throw new CameraFailure('picture-hidden');
      const module = await loadParts();
      // The browser's remembered answer is looked up beside the camera request, which need not wait for it.
      void cameraPermission().then((permission) => {
        if (!stopped && !isShown && permission === 'prompt') events.onAsking();
      });
      await takeTurn(() => look(module));
    } catch (error) {
      if (stopped) return;
      stopped = true;
      events.onFault(cameraFaultOf(error));
    }
  }

  const done = run();
  return {
    stop: () => {
      stopped = true;
      setOver();
      return done;
    },
  };
}
