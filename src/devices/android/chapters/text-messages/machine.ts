/** The Android phone's part of the chapter of text messages (KB2277): a code leads on to the PIN. */
import { grown } from '../../../kit/chapters/grown.ts';
import { withTextFacts } from '../../../phone/chapters/text-messages/facts.ts';
import { backToDigits, textStates } from '../../../phone/chapters/text-messages/machine.ts';
import type { AndroidParts } from '../../device.ts';

/** The phone with this chapter. */
export function add({ machine, given }: AndroidParts): AndroidParts {
  const { states } = machine.config;
  const added = textStates({
    states,
    from: 'twoFactor',
    back: { target: 'twoFactor', actions: 'closeOverlays' },
    goesOn: 'createPin',
  });
  const back = {
    ...backToDigits(states, 'createPin', 'press.ok', true),
    ...backToDigits(states, 'createPin', 'press.back'),
  };
  return {
    machine: grown(machine, { ...added, on: { ...added.on, createPin: back } }),
    given: withTextFacts(given),
  };
}
