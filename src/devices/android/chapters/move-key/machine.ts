/** The Android phone's part of the chapter in which IB Key moves (KB3073): a PIN is what unlocks it. */
import { before, grown } from '../../../kit/chapters/grown.ts';
import { withEndedFacts, withMoveFacts } from '../../../phone/chapters/move-key/facts.ts';
import {
  endMove,
  endedStates,
  hasDigits,
  lacksDigits,
  moveStates,
  moves,
} from '../../../phone/chapters/move-key/machine.ts';
import { all, keepTake } from '../../../phone/chapters/text-messages/machine.ts';
import type { AndroidContext } from '../../android.types.ts';
import type { AndroidParts } from '../../device.ts';

const secure = 'createPin';
const sends = { guard: all(moves, hasDigits, 'pinFits'), target: 'moving', actions: ['keepPin', keepTake] };

/** The phone with this chapter. */
export const add = ({ machine, given }: AndroidParts): AndroidParts => {
  const { states } = machine.config;
  const atPin = (event: string, mine: object[]): object => before(states, secure, event, mine);
  const moving = moveStates<AndroidContext>(states, {
    secure,
    gains: ({ phone, pinHash }) => ({
      phone: { ...phone, pin: phone.pin ?? pinHash },
      pinField: '',
      pinHash: null,
    }),
  });
  const isTold = { guard: all(moves, 'showsError') };
  const withPin = {
    ...moving,
    on: {
      ...moving.on,
      [secure]: {
        ...atPin('press.activate', [{ ...isTold, actions: [] }, lacksDigits, sends]),
        ...atPin('press.retry', [sends]),
        ...atPin('press.ok', [{ ...isTold, target: 'appStart', actions: ['forgetTyped', endMove] }]),
        ...atPin('press.back', [
          { guard: moves, target: 'textCode', actions: ['closeOverlays', 'forgetSecrets'] },
        ]),
      },
    },
  };
  return {
    machine: grown(grown(machine, endedStates(states)), withPin),
    given: withMoveFacts(withEndedFacts(given), secure),
  };
};
