/** The Android phone's part of the chapter of text messages (KB2277): a code leads on to the PIN. */
import { grown } from '../../../kit/chapters/grown.ts';
import { withTextFacts } from '../../../phone/chapters/text-messages/facts.ts';
import { textStates } from '../../../phone/chapters/text-messages/machine.ts';
import type { AndroidParts } from '../../device.ts';

/** The phone with this chapter. */
export const add = ({ machine, given }: AndroidParts): AndroidParts => ({
  machine: grown(
    machine,
    textStates({
      from: 'twoFactor',
      back: { target: 'twoFactor', actions: 'closeOverlays' },
      opensApp: machine.config.states?.home?.on?.['press.ibkrMobile'],
      goesOn: 'createPin',
    }),
  ),
  given: withTextFacts(given),
});
