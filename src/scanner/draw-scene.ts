// The practice viewfinder: a picture as a phone's camera would take it. A real decoder has to read this picture.
import { drawRoom, drawScreen } from './draw-screen.ts';
import { createProjection } from './projection.ts';
import { blurInModules, codeWidth, maxBlur, type Scene } from './scene.ts';
import { contextOf, createSurface, type Context, type Surface } from './surface.ts';

/** The small shake of a hand, as shares of the frame's width. */
function shake(time: number): readonly [number, number] {
  const t = time / 1000;
  return [
    0.006 * Math.sin(2.1 * t) + 0.003 * Math.sin(5.3 * t + 1),
    0.006 * Math.sin(1.7 * t + 2) + 0.003 * Math.sin(4.9 * t),
  ];
}

/** The sharp picture at `scale` of the frame's size. */
function drawSharp(context: Context, width: number, height: number, scene: Scene): void {
  const [shakeX, shakeY] = scene.time ? shake(scene.time) : [0, 0];
  const side = codeWidth(scene.distance) * width;
  const centre = [width * (0.5 + shakeX), height * 0.48 + width * shakeY] as const;
  drawRoom(context, width, height, centre[1] + 1.62 * side);
  drawScreen(context, createProjection({ centre, scale: side, roll: scene.tilt ?? 0 }), scene.modules);
}

const discPoints = 16;
/** Points spread evenly over a disc of radius 1 (a sunflower's seeds): out of focus, a lens turns a point into a disc. */
const disc = Array.from({ length: discPoints }, (_, index) => {
  const radius = Math.sqrt((index + 0.5) / discPoints);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
});

/** Radius of the blur in pixels of the small picture that is blurred. */
const smallRadius = 2.5;

/**
 * The picture out of focus by `radius` pixels: the mean of copies shifted over a disc. The canvas's own `filter` is
 * missing in Safari. A blurred picture needs few pixels, so it is drawn small and then enlarged: the radius in the
 * small picture is at most `smallRadius`, which hides the single copies and costs little.
 */
function drawBlurred(context: Context, width: number, height: number, scene: Scene, radius: number): void {
  const scale = Math.min(1, smallRadius / radius);
  const sharp = createSurface(Math.ceil(width * scale), Math.ceil(height * scale));
  const blurred = createSurface(sharp.width, sharp.height);
  drawSharp(contextOf(sharp), sharp.width, sharp.height, scene);
  const small = contextOf(blurred);
  small.drawImage(sharp, 0, 0); // fills the edges that a shifted copy leaves bare
  disc.forEach(([x, y], index) => {
    small.globalAlpha = 1 / (index + 2);
    small.drawImage(sharp, x * radius * scale, y * radius * scale);
  });
  context.imageSmoothingQuality = 'high';
  context.drawImage(blurred, 0, 0, width, height);
}

/** What a front camera sees: the person who holds the phone, against a lamp. This picture never holds a code. */
function drawFront(context: Context, width: number, height: number): void {
  context.fillStyle = '#6d6a66';
  context.fillRect(0, 0, width, height);
  const lamp = context.createRadialGradient(
    width * 0.7,
    height * 0.12,
    0,
    width * 0.7,
    height * 0.12,
    width * 0.5,
  );
  lamp.addColorStop(0, '#fff6e0');
  lamp.addColorStop(0.35, '#d9cdb6');
  lamp.addColorStop(1, 'rgba(109,106,102,0)');
  context.fillStyle = lamp;
  context.fillRect(0, 0, width, height);
  const soft = (x: number, y: number, radiusX: number, radiusY: number): void => {
    context.save();
    context.translate(width * x, height * y);
    context.scale(width * radiusX, height * radiusY);
    const shade = context.createRadialGradient(0, 0, 0.75, 0, 0, 1);
    shade.addColorStop(0, '#2b2724');
    shade.addColorStop(1, 'rgba(43,39,36,0)');
    context.fillStyle = shade;
    context.fillRect(-1, -1, 2, 2);
    context.restore();
  };
  soft(0.5, 0.5, 0.27, 0.25);
  soft(0.5, 1.02, 0.56, 0.36);
}

let grain: Surface | undefined;

/** Noise of a sensor, the same in every run: the tile comes from a fixed generator. */
function grainTile(): Surface {
  if (grain) return grain;
  grain = createSurface(128, 128);
  const context = contextOf(grain);
  const pixels = context.createImageData(128, 128);
  let state = 7;
  for (let at = 0; at < pixels.data.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const light = state >>> 31 ? 255 : 0;
    pixels.data.set([light, light, light, (state >>> 16) % 26], at);
  }
  context.putImageData(pixels, 0, 0);
  return grain;
}

function drawSensor(context: Context, width: number, height: number): void {
  const vignette = context.createRadialGradient(
    width / 2,
    height / 2,
    width * 0.35,
    width / 2,
    height / 2,
    height * 0.68,
  );
  vignette.addColorStop(0, 'rgba(0,0,0,0)');
  vignette.addColorStop(1, 'rgba(0,0,0,0.45)');
  context.fillStyle = vignette;
  context.fillRect(0, 0, width, height);
  context.fillStyle = context.createPattern(grainTile(), 'repeat') ?? 'transparent';
  context.fillRect(0, 0, width, height);
}

/** Draws the scene over the whole canvas, at the canvas's own size; the optics are tuned for `frameSize`. */
export function drawScene(canvas: Surface, scene: Scene): void {
  const { width, height } = canvas;
  const context = contextOf(canvas);
  const moduleSide = (codeWidth(scene.distance) * width) / scene.modules.size;
  const blur = blurInModules(scene);
  // A picture too blurred to be read must look so from far away too, where a module is hardly a pixel.
  const radius = blur * moduleSide + Math.max(0, blur - maxBlur) * 0.015 * width;
  if (scene.facingMode === 'user') drawFront(context, width, height);
  else if (radius < 0.3) drawSharp(context, width, height, scene);
  else drawBlurred(context, width, height, scene, radius);
  drawSensor(context, width, height);
}
