/**
 * What the page says at a step during practice: what the step in hand waits for and, on a wide page, what
 * went wrong. The script makes the places, so that a page that is only read does not carry them.
 */
import { says } from '../../page/bench-hooks.ts';
import { find } from '../../page/find.ts';
import * as hooks from '../guide-hooks.ts';
import type { Part } from './part.ts';
import type { StepOfPage } from './steps-of-page.ts';

/** @param why says why the step in hand is not done; empty if there is nothing to say. */
export function mountTold(steps: readonly StepOfPage[], why: () => string): Part {
  const places = steps.map(({ id, element }) => {
    const [explained, waiting] = [document.createElement('div'), document.createElement('div')];
    explained.role = 'status';
    explained.setAttribute(hooks.explained, '');
    explained.setAttribute(says, 'problem');
    waiting.className = 'waiting';
    waiting.setAttribute(hooks.waiting, '');
    waiting.setAttribute(says, 'wait');
    find(element, hooks.tick).closest('p')?.before(explained, waiting);
    return { id, waiting };
  });
  return {
    show({ inHand }) {
      for (const { id, waiting } of places) {
        const said = id === inHand ? why() : '';
        waiting.hidden = said === '';
        if (said !== '' && waiting.textContent !== said) waiting.textContent = said;
      }
    },
  };
}
