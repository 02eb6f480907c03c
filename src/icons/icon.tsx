import type { IconName } from './icons.ts';
import { iconHref } from './icons.ts';

/** An icon beside a word: hidden from screen readers, which hear the word. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="ico" aria-hidden="true">
    <use href={iconHref(name)} />
  </svg>
);
