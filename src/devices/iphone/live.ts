/** All that a page fetches of this kind. */
export { iphone } from './device.ts';
export { IphoneDevice } from './view.tsx';
