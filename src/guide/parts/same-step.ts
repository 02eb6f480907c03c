/** A link to another guide keeps the reader's place: the step in hand, or the last shared step before it. */
import { valueOf } from '../../page/find.ts';
import { ready } from '../../page/waits.ts';
import type { Progress } from '../../practice/progress/progress.ts';
import * as hooks from '../guide-hooks.ts';

export function mountSameStep(link: HTMLAnchorElement, now: () => Progress): void {
  ready(link);
  link.addEventListener('click', () => {
    const { inHand, done, order } = now();
    if (inHand === undefined || done.length === 0) return;
    const there = valueOf(link, hooks.sameStep).split(' ');
    link.hash = order.slice(0, order.indexOf(inHand) + 1).findLast((id) => there.includes(id)) ?? '';
  });
}
