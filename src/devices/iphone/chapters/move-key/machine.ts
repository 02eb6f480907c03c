/** The iPhone's part of the chapter in which IB Key moves (KB3073): Face ID, Touch ID or the passcode unlocks it. */
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
import type { IphoneParts } from '../../device.ts';

const secure = 'secureActivation';
const sends = (unlocks: string) => [
  lacksDigits,
  { guard: all(moves, hasDigits, unlocks), target: 'moving', actions: keepTake },
];

/** The phone with this chapter. */
export const add = ({ machine, given }: IphoneParts): IphoneParts => {
  const { states } = machine.config;
  const unlocked = (event: string, mine: object[]): object => before(states, secure, event, mine);
  const moving = moveStates(states, { secure, gains: () => ({}) });
  return {
    machine: grown(grown(machine, endedStates(states)), {
      ...moving,
      on: {
        ...moving.on,
        [secure]: {
          ...unlocked('press.giveFace', sends('unlocksByFace')),
          ...unlocked('press.giveFinger', sends('unlocksByFinger')),
          ...unlocked('press.givePasscode', sends('unlocksByPasscode')),
          ...unlocked('press.retry', sends('canRetry')),
          ...unlocked('press.ok', [
            { guard: all(moves, 'showsError'), target: 'appStart', actions: ['forgetTyped', endMove] },
          ]),
          ...unlocked('press.cancel', [{ guard: moves, target: 'textCode', actions: 'closeOverlays' }]),
        },
      },
    }),
    given: withMoveFacts(withEndedFacts(given), secure),
  };
};
