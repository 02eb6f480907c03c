/** All that a page fetches of this kind. */
export { kindOf, usualParts } from './device.ts';
export { viewOf } from './view.tsx';
