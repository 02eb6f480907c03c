export type Surface = HTMLCanvasElement | OffscreenCanvas;
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A canvas outside of any page. */
export function createSurface(width: number, height: number): Surface {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/** The 2d context of a canvas. @throws if it has a context of another kind. */
export function contextOf(surface: Surface): Context {
  const context: Context | null = surface.getContext('2d');
  if (!context) throw new Error('The canvas has no 2d context. Give one that nothing else draws on.');
  return context;
}
