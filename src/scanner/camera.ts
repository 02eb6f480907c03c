// The camera as the app sees it: the app opens the camera, hears of its states, and closes it. The picture fills the
// host; the words around the picture are the app's.
import type { CameraFault } from './camera-faults.ts';
import { createHitFilter } from './hit-filter.ts';
import type { Facing } from './viewfinder.ts';
import { startWatch, type Watch } from './watch.ts';

/**
 * - `loading`: the session fetches scanner and decoder, or starts a camera that is already allowed.
 * - `asking`: the browser asks the reader. The question may stay open forever; keep the other ways in reach.
 * - `watching`: the camera runs. `nothing-seen`: a hint after 15 s without any code; the camera still runs, and the
 *   next code, whatever its text, brings `watching` back.
 * - `muted`: a call or another program has the camera; the picture resumes without the reader.
 * - `paused`: the tab is hidden and the camera off; the camera resumes without the reader.
 * - `failed`: the camera is off and stays off; open a new session to try again.
 * - `closed`: `close()` or a newer session ended this one.
 */
export type CameraState =
  | { at: 'loading' }
  | { at: 'asking' }
  | { at: 'watching'; facing?: Facing }
  | { at: 'nothing-seen' }
  | { at: 'muted' }
  | { at: 'paused' }
  | { at: 'failed'; fault: CameraFault }
  | { at: 'closed' };

export type CameraOptions = {
  /** A wish: a device with one camera gives that camera. The picture of a `user` camera is mirrored, as on phones. */
  facing: Facing;
  /** Called with the texts of all codes in view when one of the codes is new: never seen, or out of view for 3 s. */
  onTexts: (texts: string[]) => void;
  onState: (state: CameraState) => void;
};

export type CameraSession = {
  /**
   * Ends the session; safe to call twice. The app hears `closed` before this function returns, and nothing after.
   * Resolves when the camera is off and the host empty; while the browser still asks, this takes until the reader
   * answers.
   */
  close(): Promise<void>;
};

const nothingSeenMs = 15_000;

let current: CameraSession | undefined;

/**
 * Shows the camera in `host` and reads codes from it. The host is an element in the document, with a size from its
 * own styles. A page has one camera: opening a second session closes the first.
 * @throws if `host` is not in the document.
 */
export function openCamera(host: HTMLElement, options: CameraOptions): CameraSession {
  if (!host.isConnected)
    throw new Error('openCamera: the host is not in the document. Open it after mounting.');
  void current?.close();

  const isNews = createHitFilter();
  let over = false;
  let watch: Watch | undefined;
  let lastWatch: Watch | undefined;
  let facing: Facing | undefined;
  let isHinting = false;
  let isMuted = false;
  let hint: ReturnType<typeof setTimeout> | undefined;

  function tell(state: CameraState): void {
    if (!over) options.onState(state);
  }

  function tellWatching(): void {
    isHinting = false;
    tell(facing ? { at: 'watching', facing } : { at: 'watching' });
  }

  function startHint(): void {
    clearTimeout(hint);
    // A muted camera shows no picture, so no code can be missing.
    if (isMuted) return;
    hint = setTimeout(() => {
      isHinting = true;
      tell({ at: 'nothing-seen' });
    }, nothingSeenMs);
  }

  function seen(texts: string[]): void {
    startHint();
    if (isHinting) tellWatching();
    const now = performance.now();
    const news = texts.filter((text) => isNews(text, now));
    if (!over && news.length > 0) options.onTexts(texts);
  }

  function start(): void {
    watch = lastWatch = startWatch(host, options.facing, {
      onLoading: () => tell({ at: 'loading' }),
      onAsking: () => tell({ at: 'asking' }),
      onWatching: (looks) => {
        facing = looks;
        isMuted = false;
        tellWatching();
        startHint();
      },
      onMuted: () => {
        isMuted = true;
        isHinting = false;
        clearTimeout(hint);
        tell({ at: 'muted' });
      },
      onTexts: seen,
      onFault: (fault) => finish({ at: 'failed', fault }),
    });
  }

  function halt(): void {
    clearTimeout(hint);
    void watch?.stop();
    watch = undefined;
  }

  function followVisibility(): void {
    if (document.hidden) {
      halt();
      tell({ at: 'paused' });
    } else if (!watch) start();
  }

  function finish(state: CameraState): void {
    document.removeEventListener('visibilitychange', followVisibility);
    halt();
    tell(state);
    over = true;
    if (current === session) current = undefined;
  }

  const session: CameraSession = {
    close: async () => {
      if (!over) finish({ at: 'closed' });
      await lastWatch?.stop();
    },
  };
  current = session;
  document.addEventListener('visibilitychange', followVisibility);
  // The first state waits for the next microtask: by then the caller holds the session.
  queueMicrotask(() => {
    if (!over) followVisibility();
  });
  return session;
}
