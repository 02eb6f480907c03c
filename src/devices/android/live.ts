/** All that a page fetches of this kind. */
export { androidOf, usualParts } from './device.ts';
export { androidDeviceOf } from './view.tsx';
