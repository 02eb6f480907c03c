/** A link to the page in another language: the choice is remembered, and the place on the page goes along. */
import { keep } from '../../page/safe-storage.ts';
import { ready } from '../../page/waits.ts';
import { keepPlace } from './place-kept.ts';

export function mountLanguageLink(link: HTMLAnchorElement): void {
  link.addEventListener('click', () => {
    keep('ib-key-language', link.hreflang);
    keepPlace();
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash;
    link.href = target.href;
  });
  ready(link);
}
