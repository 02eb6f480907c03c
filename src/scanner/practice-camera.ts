// Looking through the practice viewfinder: draw, decode the very pixels drawn, tell.
import { decodePixels } from './decoder.ts';
import { drawScene } from './draw-scene.ts';
import { createHitFilter } from './hit-filter.ts';
import { frameSize, type Scene } from './scene.ts';
import type { Surface } from './surface.ts';

export type PracticeOptions = {
  /** The text of the code in view; once while it stays in view, and again after 3 s out of it. */
  onText: (text: string) => void;
  /** The decoder did not load or broke; it is tried again by itself. Told once until it works again. */
  onFault?: (fault: 'decoder-unavailable') => void;
  /** ms between two looks of the decoder; 200 if absent. */
  intervalMs?: number;
};

export type PracticeSession = {
  /** Nothing is drawn or told after it. Safe to call twice. */
  close(): void;
};

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
 * Draws `getScene()` into the canvas (set to `frameSize`) and decodes it, until closed. It rests while the tab is hidden
 * or nothing in the scene has changed. Scenes must keep the same `modules` object while the code is the same.
 */
export function watchScene(
  canvas: Surface,
  getScene: () => Scene,
  options: PracticeOptions,
): PracticeSession {
  const { onText, onFault, intervalMs = 200 } = options;
  const isNews = createHitFilter();
  let closed = false;
  let drawn: Scene | undefined;
  let decoded: Scene | undefined;
  let drawAt = 0;
  let decodeAt = 0;
  let isDecoding = false;
  let isBroken = false;
  canvas.width = frameSize.width;
  canvas.height = frameSize.height;

  async function decode(scene: Scene): Promise<string[]> {
    isDecoding = true;
    const begun = performance.now();
    try {
      const texts = await decodePixels(await createImageBitmap(canvas));
      isBroken = false;
      decoded = scene;
      decodeAt = begun + intervalMs;
      return texts;
    } catch {
      if (!closed && !isBroken) onFault?.('decoder-unavailable');
      isBroken = true;
      decodeAt = performance.now() + retryMs;
      return [];
    } finally {
      isDecoding = false;
    }
  }

  function tell(texts: string[]): void {
    for (const text of texts) if (!closed && isNews(text, performance.now())) onText(text);
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
    if (drawn && !isDecoding && now >= decodeAt && !isSame(drawn, decoded)) void decode(drawn).then(tell);
  }
  let frame = requestAnimationFrame(tick);

  return {
    close: () => {
      closed = true;
      cancelAnimationFrame(frame);
    },
  };
}
