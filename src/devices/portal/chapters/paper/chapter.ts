/** All that a page fetches of this chapter. */
export { paperWords as words } from '../../../../i18n/chapter-words.ts';
export { add } from './machine.ts';
export { screens } from './screens.tsx';
