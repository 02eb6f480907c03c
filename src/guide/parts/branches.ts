/** The branches of a guide: the questions, and the steps on the way that the reader picked. */
import { findAll, valueOf } from '../../page/find.ts';
import { ready } from '../../page/waits.ts';
import * as hooks from '../guide-hooks.ts';
import type { Part } from './part.ts';

/** @returns also `usual`: for each choice, the option that the guide begins with. */
export function mountBranches(
  root: ParentNode,
  pick: (choice: string, option: string) => void,
): Part & { usual: Record<string, string>; options: Record<string, readonly string[]> } {
  const asks = findAll(root, hooks.ask).map((ask) => ({
    ask,
    choice: valueOf(ask, hooks.ask),
    radios: [...ask.querySelectorAll('input')],
  }));
  const parts = findAll(root, hooks.when);
  for (const { ask, choice, radios } of asks) {
    for (const radio of radios) radio.addEventListener('change', () => pick(choice, radio.value));
    ready(ask);
  }
  return {
    usual: Object.fromEntries(
      asks.map(({ choice, radios }) => [
        choice,
        radios.find(({ defaultChecked }) => defaultChecked)?.value ?? '',
      ]),
    ),
    options: Object.fromEntries(asks.map(({ choice, radios }) => [choice, radios.map(({ value }) => value)])),
    show({ mode, picked: ways, answered }) {
      const picked = ways as Record<string, string>;
      // For real, nobody has seen yet what the question asks for.
      const said = mode === 'real' ? (answered as Record<string, string>) : picked;
      for (const { choice, radios } of asks)
        for (const radio of radios) radio.checked = radio.value === said[choice];
      for (const part of parts) {
        const [choice = '', option] = valueOf(part, hooks.when).split(' ');
        part.hidden = picked[choice] !== option;
        part.removeAttribute(hooks.otherWay);
      }
    },
  };
}
