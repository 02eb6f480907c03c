// What stands before the practice camera: a screen on a desk, showing a page with the code. Vector shapes stay as sharp
// as the pixels allow at every distance.
import type { Project } from './projection.ts';
import type { Modules } from './scene.ts';
import type { Context } from './surface.ts';

type Box = readonly [left: number, top: number, right: number, bottom: number];

function addBox(context: Context, project: Project, [left, top, right, bottom]: Box): void {
  context.moveTo(...project(left, top));
  context.lineTo(...project(right, top));
  context.lineTo(...project(right, bottom));
  context.lineTo(...project(left, bottom));
  context.closePath();
}

function fillBoxes(context: Context, project: Project, color: string, boxes: readonly Box[]): void {
  context.beginPath();
  for (const box of boxes) addBox(context, project, box);
  context.fillStyle = color;
  context.fill();
}

/** Dark modules as boxes, with neighbors in a row joined so that no light seams show. Modules are units of 1/size. */
function darkBoxes(modules: Modules): Box[] {
  const { size } = modules;
  const boxes: Box[] = [];
  for (let row = 0; row < size; row++) {
    for (let start = 0; start < size; start++) {
      if (!modules.isDark(row, start)) continue;
      let end = start + 1;
      while (end < size && modules.isDark(row, end)) end++;
      boxes.push([start / size - 0.5, row / size - 0.5, end / size - 0.5, (row + 1) / size - 0.5]);
      start = end;
    }
  }
  return boxes;
}

// The page around the code: a bar above, lines of text beside and below it. Units of the code's side.
const screenBox: Box = [-1.75, -1.25, 1.75, 1.2];
const pageBox: Box = [-1.68, -1.18, 1.68, 1.13];
const standBoxes: Box[] = [
  [-0.25, 1.2, 0.25, 1.65],
  [-0.7, 1.6, 0.7, 1.7],
];
const barBox: Box = [-1.68, -1.18, 1.68, -1];
const textBoxes: Box[] = [-0.5, -0.3, -0.1, 0.1, 0.3].flatMap((y, line): Box[] => [
  [-1.5, y, line % 2 ? -0.95 : -0.85, y + 0.07],
  [0.9, y, line % 2 ? 1.5 : 1.35, y + 0.07],
]);
const captionBoxes: Box[] = [
  [-0.6, 0.85, 0.6, 0.91],
  [-0.45, 0.97, 0.45, 1.03],
];

/** The room behind the screen. */
export function drawRoom(context: Context, width: number, height: number, horizon: number): void {
  const wall = context.createLinearGradient(0, 0, 0, height);
  const edge = Math.min(0.98, Math.max(0.02, horizon / height));
  wall.addColorStop(0, '#4b4f57');
  wall.addColorStop(edge, '#3a3d44');
  wall.addColorStop(Math.min(1, edge + 0.01), '#5b4a3c');
  wall.addColorStop(1, '#3b2f26');
  context.fillStyle = wall;
  context.fillRect(0, 0, width, height);
}

/** The screen with its page, and the code on a white card with its quiet zone of four modules. */
export function drawScreen(context: Context, project: Project, modules: Modules): void {
  const card = 0.5 + 6 / modules.size; // four light modules must be, two more look better
  fillBoxes(context, project, '#202226', standBoxes);
  fillBoxes(context, project, '#15161a', [screenBox]);
  fillBoxes(context, project, '#e9ebee', [pageBox]);
  fillBoxes(context, project, '#37475e', [barBox]);
  fillBoxes(context, project, '#b9bec7', [...textBoxes, ...captionBoxes]);
  fillBoxes(context, project, '#ffffff', [[-card, -card, card, card]]);
  fillBoxes(context, project, '#14161a', darkBoxes(modules));
}
