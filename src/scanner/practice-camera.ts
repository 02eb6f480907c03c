// Looking through the practice viewfinder: draw, decode the very pixels drawn, tell.
import { decodePixels, DecoderUnavailable } from './decoder.ts';
import type { DecoderFault } from './decoder-messages.ts';
import { drawScene } from './draw-scene.ts';
import { givesPixels } from './gives-pixels.ts';
import { createHitFilter } from './hit-filter.ts';
import { frameSize, readability, type Scene } from './scene.ts';
import type { Surface } from './surface.ts';

/**
 * - `picture-hidden`: the browser gives back other pixels than were drawn (gives-pixels.ts).
 * - `not-read`: the picture is sharp for a while and not read, for no reason that is known.
 */
export type PracticeFault = DecoderFault | 'picture-hidden' | 'not-read';

export type PracticeOptions = {
  /** The texts of the codes in view; once while they stay in view, and again after 3 s out of it. */
  onTexts: (texts: string[]) => void;
  /** Nothing will be read. Told once; the decoder is tried again by itself. */
  onFault: (fault: PracticeFault) => void;
  /** The decoder has come and looks at the picture. */
  onReading: () => void;
};

export type PracticeSession = {
  /** Nothing is drawn or told after it. Safe to call twice. */
  close(): void;
};

/** ms between two looks of the decoder. */
const intervalMs = 200;
/** ms for which a sharp picture may stay unread. */
const patienceMs = 4000;
const drawEveryMs = 60;
const retryMs = 2000;

function isSame(a: Scene, b: Scene | undefined): boolean {
  return (
    a.modules === b?.modules &&
    a.distance === b.distance &&
    a.focus === b.focus &&
    a.tilt === b.tilt &&
    a.time === b.time &&
    a.lens === b.lens
  );
}

/**
 * Draws `getScene()` into the canvas (set to `frameSize`) and decodes it, until closed. It rests while the tab is hidden
 * or nothing in the scene has changed. Scenes must keep the same `modules` object while the code is the same.
 */
export function watchScene(
  canvas: Surface,
  getScene: () => Scene,
  options: PracticeOptions,
): PracticeSession {
  const { onTexts, onFault, onReading } = options;
  const isNews = createHitFilter();
  let closed = false;
  let drawn: Scene | undefined;
  let decoded: Scene | undefined;
  let drawAt = 0;
  let decodeAt = 0;
  let isDecoding = false;
  let isBroken = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  canvas.width = frameSize.width;
  canvas.height = frameSize.height;

  async function decode(scene: Scene): Promise<void> {
    isDecoding = true;
    const begun = performance.now();
    const texts = await look();
    isDecoding = false;
    if (!texts) {
      decodeAt = performance.now() + retryMs;
      return;
    }
    isBroken = false;
    decoded = scene;
    decodeAt = begun + intervalMs;
    tell(texts, scene);
  }

  /** The texts in the picture; undefined where it could not be looked at, which has been told then. */
  async function look(): Promise<string[] | undefined> {
    try {
      return await decodePixels(await createImageBitmap(canvas));
    } catch (error) {
      fail(error instanceof DecoderUnavailable ? error.fault : 'picture-hidden');
      return undefined;
    }
  }

  function fail(fault: PracticeFault): void {
    if (!closed && !isBroken) onFault(fault);
    isBroken = true;
  }

  function tell(texts: string[], scene: Scene): void {
    if (closed) return;
    onReading();
    const now = performance.now();
    if (texts.length > 0 || readability(scene) !== 'good') {
      clearTimeout(patience);
      patience = undefined;
    } else if (!givesPixels()) fail('picture-hidden');
    else patience ??= setTimeout(() => fail('not-read'), patienceMs);
    const news = texts.filter((text) => isNews(text, now));
    if (news.length > 0) onTexts(texts);
  }

  // Animation frames stop by themselves while the tab is hidden.
  function tick(now: number): void {
    if (closed) return;
    frame = requestAnimationFrame(tick);
    if (now >= drawAt) {
      const scene = { ...getScene() };
      if (!isSame(scene, drawn)) {
        drawScene(canvas, scene);
        drawn = scene;
        drawAt = now + drawEveryMs;
      }
    }
    if (drawn && !isDecoding && now >= decodeAt && !isSame(drawn, decoded)) void decode(drawn);
  }
  let frame = requestAnimationFrame(tick);

  return {
    close: () => {
      closed = true;
      clearTimeout(patience);
      cancelAnimationFrame(frame);
    },
  };
}
