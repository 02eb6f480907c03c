// The camera as the app sees it: open, be told, close. What it shows fills the host; the words around it are the app's.
import type { CameraFault } from './camera-faults.ts';
import { createHitFilter } from './hit-filter.ts';
import type { Facing } from './viewfinder.ts';
import { startWatch, type Watch } from './watch.ts';

/**
 * - `loading`: fetching scanner and decoder, or starting a camera that is allowed already.
 * - `asking`: the browser asks the reader. It may stay so for ever; keep the other ways in reach.
 * - `watching`, and `nothing-seen` as a hint after 15 s without any code (it still watches; the next code, of whatever
 *   text, brings `watching` back).
 * - `muted`: a call or another program has the camera; it resumes by itself.
 * - `paused`: the tab is hidden and the camera off; it resumes by itself.
 * - `failed`: the camera is off and stays so; open a new session to try again. `closed`: by `close()` or a newer session.
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
  /** A wish: a device with one camera gives that one. The picture of a `user` camera is mirrored, as phones do. */
  facing: Facing;
  /** The texts of all codes in view, when one of them has come into view: it was out of it for 3 s, or never in it. */
  onTexts: (texts: string[]) => void;
  onState: (state: CameraState) => void;
};

export type CameraSession = {
  /**
   * Ends the session; safe to call twice. `closed` is told before this returns, and nothing after it. Resolves when the
   * camera is off and the host empty again, which takes until the reader has answered if the browser is still asking.
   */
  close(): Promise<void>;
};

const nothingSeenMs = 15_000;

let current: CameraSession | undefined;

/**
 * Shows the camera in `host`, an element in the document whose size is given by its own styles, and reads codes from it.
 *
 * A page has one camera: opening a second session closes the first.
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
    // What cannot be seen is not missing.
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
  // Told from the next microtask on, when the caller holds its session.
  queueMicrotask(() => {
    if (!over) followVisibility();
  });
  return session;
}
