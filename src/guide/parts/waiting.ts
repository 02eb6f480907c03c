/** What the step in hand waits for, said in that step while practice is live. */
import { find } from '../../page/find.ts';
import * as hooks from '../guide-hooks.ts';
import type { Part } from './part.ts';
import type { StepOfPage } from './steps-of-page.ts';

/** @param why says why the step in hand is not done; empty where nothing is to be said. */
export function mountWaiting(steps: readonly StepOfPage[], why: () => string): Part {
  return {
    show({ inHand }) {
      for (const { id, element } of steps) {
        const waiting = find(element, hooks.waiting);
        const said = id === inHand ? why() : '';
        waiting.hidden = said === '';
        if (said !== '' && waiting.textContent !== said) waiting.textContent = said;
      }
    },
  };
}
