/** The bar on a phone: a step back, a step on, and the devices. */
import { find } from '../../page/find.ts';
import { ready } from '../../page/waits.ts';
import * as hooks from '../guide-hooks.ts';
import { placeInView } from './step-in-view.ts';

type Options = {
  /** The steps on the way that the reader picked. */
  onTheWay: () => readonly Element[];
  open: () => void;
};

export function mountBar(bar: HTMLElement, { onTheWay, open }: Options): { focus: () => void } {
  const opens = find(bar, hooks.openBench);
  const turn = (by: number) => (): void => {
    const steps = onTheWay();
    const place = Math.min(steps.length - 1, Math.max(0, placeInView(steps) + by));
    steps[place]?.scrollIntoView({ block: 'start' });
  };
  find(bar, hooks.previous).addEventListener('click', turn(-1));
  find(bar, hooks.next).addEventListener('click', turn(1));
  opens.addEventListener('click', open);
  ready(bar);
  return { focus: () => opens.focus({ preventScroll: true }) };
}
