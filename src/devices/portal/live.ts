/** All that a page fetches of this kind. */
export { portal } from './device.ts';
export { PortalDevice } from './view.tsx';
