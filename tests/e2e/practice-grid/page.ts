// The page of sharp-where-it-reads.wide.e2e.ts: the practice camera's own picture, given to the real decoder.
import { modulesOf } from '../../../src/devices/kit/qr-code.tsx';
import { decodePixels } from '../../../src/scanner/decoder.ts';
import { drawScene } from '../../../src/scanner/draw-scene.ts';
import { frameSize, readability } from '../../../src/scanner/scene.ts';

export type Place = { distance: number; focus: number; read: boolean };

declare global {
  interface Window {
    practiceGrid: {
      /** The places that are called sharp, and whether the decoder reads `text` there. */
      look: (
        text: string,
        places: readonly (readonly [distance: number, focus: number])[],
      ) => Promise<Place[]>;
    };
  }
}

/** Degrees, as the practice camera holds the phone (practice-viewfinder.tsx). */
const tilt = -3;

window.practiceGrid = {
  async look(text, places) {
    const modules = modulesOf(text);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, frameSize);
    const found: Place[] = [];
    for (const [distance, focus] of places) {
      const scene = { modules, distance, focus, tilt, facingMode: 'environment' } as const;
      if (readability(scene) !== 'good') continue;
      drawScene(canvas, scene);
      const texts = await decodePixels(await createImageBitmap(canvas));
      found.push({ distance, focus, read: texts.includes(text) });
    }
    return found;
  },
};
