/**
 * The iPhone's part of the chapter of text messages (KB2278): a code leads on to what unlocks the phone.
 *
 *   appStart ─ textIntro ─┬─ textUser ─ … ─ textCode ─ secureActivation
 *   addUser ──────────────┘
 */
import { grown } from '../../../kit/chapters/grown.ts';
import { withTextFacts } from '../../../phone/chapters/text-messages/facts.ts';
import { backToDigits, failsByText, textStates } from '../../../phone/chapters/text-messages/machine.ts';
import { withFacts } from '../../../phone/chapters/with-facts.ts';
import type { IphoneParts } from '../../device.ts';

type Waits = { invoke: { onDone: readonly object[] } };

/** The phone with this chapter. */
export function add({ machine, given }: IphoneParts): IphoneParts {
  const usual = machine.config.states;
  const { invoke, ...waits } = usual?.activating as Waits;
  const [done, lost, ...refused] = invoke.onDone;
  const { states, on, ...added } = textStates({
    states: usual,
    from: ['textIntro', 'addUser'],
    back: [
      { guard: 'hasUsers', target: 'addUser', actions: 'closeOverlays' },
      { target: 'textIntro', actions: 'closeOverlays' },
    ],
    goesOn: 'secureActivation',
  });
  const grownMachine = grown(machine, {
    ...added,
    states: {
      ...states,
      textIntro: { on: { 'press.back': { target: 'appStart', actions: 'closeOverlays' } } },
      activating: { ...waits, invoke: { ...invoke, onDone: [done, lost, failsByText, ...refused] } },
    },
    on: {
      ...on,
      appStart: { 'press.registerTwoFactor': { target: 'textIntro', actions: 'closeOverlays' } },
      secureActivation: backToDigits(usual, 'secureActivation', 'press.cancel'),
      textCode: {
        // The code was refused.
        'press.ok': [{ guard: 'showsError', actions: 'forgetCode' }, { actions: 'closeOverlays' }],
      },
    },
  });
  const screens = { textIntro: { depth: 2, chapter: 'textMessages' } } as const;
  return { machine: grownMachine, given: withFacts(withTextFacts(given), { screens }) };
}
