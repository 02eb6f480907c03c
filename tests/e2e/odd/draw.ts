/** Draws a recipe's picture, in a page. */
import type { Page } from '@playwright/test';
import type { Recipe } from './pictures.ts';

export type Artist = {
  /** A recipe gives the same picture each time. The bytes of a recipe's file are drawn as dots. */
  draw(recipe: Recipe): HTMLCanvasElement;
  fileOf(recipe: Recipe): Promise<File>;
};
export type WithArtist = { artist: Artist };

/** Runs in the page: the function may use nothing from outside. */
function install(): void {
  function randomOf(seed: number): () => number {
    let state = seed * 0x9e3779b1;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }
  function surface(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width));
    canvas.height = Math.max(1, Math.round(height));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('No 2d context');
    return [canvas, context];
  }
  const gray = (value: number): string => `rgb(${value},${value},${value})`;
  const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));

  /** The codes side by side with their quiet zones, before they are turned. */
  function drawCodes({ codes, look }: Recipe): HTMLCanvasElement {
    const { module, quiet, dark, light } = look;
    const widths = codes.map(({ width }) => (width + 2 * quiet) * module);
    const height = Math.max(...codes.map((code) => (code.height + 2 * quiet) * module));
    const [canvas, context] = surface(
      widths.reduce((sum, width) => sum + width, 0),
      height,
    );
    if (light >= 0) {
      context.fillStyle = gray(light);
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context.fillStyle = gray(dark);
    let left = 0;
    codes.forEach(({ width, bits }, index) => {
      for (let at = 0; at < bits.length; at += 1) {
        if (bits[at] !== '1') continue;
        const x = left + ((at % width) + quiet) * module;
        context.fillRect(x, (Math.floor(at / width) + quiet) * module, module, module);
      }
      left += widths[index] ?? 0;
    });
    return canvas;
  }

  function drawScene(scene: Recipe['scene'], random: () => number): HTMLCanvasElement {
    const [canvas, context] = surface(360, 270);
    const { width, height } = canvas;
    context.fillStyle = gray(255);
    context.fillRect(0, 0, width, height);
    context.fillStyle = gray(0);
    const finder = (x: number, y: number) => {
      context.fillRect(x, y, 56, 56);
      context.clearRect(x + 8, y + 8, 40, 40);
      context.fillRect(x + 16, y + 16, 24, 24);
    };
    if (scene === 'dots')
      for (let dot = 0; dot < 2000; dot += 1) context.fillRect(random() * width, random() * height, 6, 6);
    if (scene === 'stripes')
      for (let x = 0; x < width; x += 3 + random() * 9) context.fillRect(x, 0, 3, height);
    if (scene === 'chessboard')
      for (let at = 0; at < 45 * 33; at += 1)
        if (at % 2 === 0) context.fillRect((at % 45) * 8, Math.floor(at / 45) * 8, 8, 8);
    if (scene === 'finders')
      for (let at = 0; at < 3 + random() * 5; at += 1) finder(random() * 300, random() * 210);
    if (scene === 'letters') {
      context.font = '20px serif';
      for (let line = 1; line < 12; line += 1) context.fillText(String(random()).repeat(2), 8, line * 22);
    }
    return canvas;
  }

  function drawBytes(bytes: Uint8Array): HTMLCanvasElement {
    const [canvas, context] = surface(160, 120);
    for (let at = 0; at < 40 * 30; at += 1) {
      context.fillStyle = gray(bytes.length > 0 ? (bytes[at % bytes.length] ?? 0) : 128);
      context.fillRect((at % 40) * 4, Math.floor(at / 40) * 4, 4, 4);
    }
    return canvas;
  }

  function addNoise(context: CanvasRenderingContext2D, noise: number, random: () => number): void {
    const pixels = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
    for (let at = 0; at < pixels.data.length; at += 4) {
      const off = (random() * 2 - 1) * noise;
      for (let part = 0; part < 3; part += 1) pixels.data[at + part] = (pixels.data[at + part] ?? 0) + off;
    }
    context.putImageData(pixels, 0, 0);
  }

  const artist: Artist = {
    draw(recipe) {
      const { look, codes, scene, file } = recipe;
      const random = randomOf(recipe.seed);
      const flat = file
        ? drawBytes(bytesOf(file.base64).subarray(0, 2000))
        : codes.length > 0
          ? drawCodes(recipe)
          : drawScene(scene, random);
      const { turn, skew, isMirrored, blur, light, torn } = look;
      const angle = (turn * Math.PI) / 180;
      const wide = flat.width + Math.abs(skew) * flat.height;
      const [across, up] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
      const [canvas, context] = surface(wide * across + flat.height * up, wide * up + flat.height * across);
      if (light >= 0) {
        context.fillStyle = gray(light);
        context.fillRect(0, 0, canvas.width, canvas.height);
      }
      if (blur > 0) context.filter = `blur(${blur}px)`;
      context.translate(canvas.width / 2, canvas.height / 2);
      context.rotate(angle);
      context.transform(isMirrored ? -1 : 1, 0, skew, 1, 0, 0);
      context.drawImage(flat, -flat.width / 2, -flat.height / 2);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.filter = 'none';
      if (look.noise > 0) addNoise(context, look.noise, random);
      if (torn > 0) {
        context.fillStyle = gray(200);
        context.beginPath();
        context.moveTo(0, 0);
        for (let y = 0; y <= canvas.height; y += 9)
          context.lineTo(canvas.width * torn + random() * 14 - 7, y);
        context.lineTo(0, canvas.height);
        context.fill();
      }
      return canvas;
    },
    async fileOf(recipe) {
      const { file, look } = recipe;
      if (file) {
        const bytes = bytesOf(file.base64);
        const rest = new Uint8Array(Math.max(0, (file.size ?? 0) - bytes.length));
        return new File([bytes, rest], 'picture', { type: file.type });
      }
      const canvas = artist.draw(recipe);
      const blob = await new Promise<Blob | null>((resolve) =>
        canvas.toBlob(resolve, look.type, look.quality),
      );
      if (!blob) throw new Error('No picture came of a canvas.');
      return new File([blob], 'picture', { type: look.type });
    },
  };
  Object.assign(globalThis, { artist } satisfies WithArtist);
}

/** Puts `artist` into the page: `(globalThis as unknown as WithArtist).artist`. */
export async function installArtist(page: Page): Promise<void> {
  await page.evaluate(install);
}
