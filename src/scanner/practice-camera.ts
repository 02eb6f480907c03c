// The practice viewfinder at work: it draws the scene, decodes the very pixels drawn, and tells the texts.
import { decodePixels, DecoderUnavailable } from './decoder.ts';
import type { DecoderFault } from './decoder-messages.ts';
import { drawScene } from './draw-scene.ts';
import { givesPixels } from './gives-pixels.ts';
import { createHitFilter } from './hit-filter.ts';
import { frameSize, readability, type Scene } from './scene.ts';
import type { Surface } from './surface.ts';

/**
 * - `picture-hidden`: the browser gives back other pixels than were drawn (gives-pixels.ts).
 * - `not-read`: the picture has been sharp for a while, and the decoder does not read it for an unknown reason.
 */
export type PracticeFault = DecoderFault | 'picture-hidden' | 'not-read';

export type PracticeOptions = {
  /** Called once with the texts of the codes in view, and again after the codes were out of view for 3 s. */
  onTexts: (texts: string[]) => void;
  /** Called once when nothing will be read. The viewfinder goes on trying the decoder. */
  onFault: (fault: PracticeFault) => void;
  /** Called when the decoder has loaded and looks at the picture. */
  onReading: () => void;
};

export type PracticeSession = {
  /** Stops drawing and telling. Safe to call twice. */
  close(): void;
};

/** ms between two looks of the decoder. */
const intervalMs = 200;
/** How long a sharp picture may stay unread, in ms. */
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
    a.facingMode === b.facingMode
  );
}

/**
 * Draws `getScene()` into the canvas (set to `frameSize`) and decodes the picture, until closed. The watch rests
 * while the tab is hidden or nothing in the scene has changed. A scene must keep the same `modules` object while the
 * code is the same.
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

  /** The texts in the picture; undefined when the decoder failed, which has then been told. */
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

  // Animation frames stop while the tab is hidden.
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
