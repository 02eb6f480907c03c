/** The Android phone's part of the chapter of text messages (KB2277): a code leads on to the PIN. */
import { grown } from '../../../kit/chapters/grown.ts';
import { withTextFacts } from '../../../phone/chapters/text-messages/facts.ts';
import { backToDigits, textStates } from '../../../phone/chapters/text-messages/machine.ts';
import type { AndroidParts } from '../../device.ts';

/** The phone with this chapter. */
export function add({ machine, given }: AndroidParts): AndroidParts {
  const { home, createPin } = machine.config.states ?? {};
  const added = textStates({
    from: 'twoFactor',
    back: { target: 'twoFactor', actions: 'closeOverlays' },
    opensApp: home?.on?.['press.ibkrMobile'],
    goesOn: 'createPin',
  });
  const back = {
    'press.ok': backToDigits(true, createPin?.on?.['press.ok']),
    'press.back': backToDigits(false, createPin?.on?.['press.back']),
  };
  return {
    machine: grown(machine, { ...added, on: { ...added.on, createPin: back } }),
    given: withTextFacts(given),
  };
}
