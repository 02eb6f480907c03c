/**
 * The chapter in which an iPhone gets IB Key back after its app lost its data (KB2748): no code is needed, what unlocks
 * the phone is enough.
 *
 *   home ─ restoreOffer ─┬─ secureRestore ─ restoring ─> activated
 *                        └─ appStart
 */
import { and, not } from 'xstate';
import type { Added, States } from '../../../kit/chapters/grown.ts';
import { before, grown } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import type { BoundDone, RestoreInput } from '../../../phone/chapters/binding.ts';
import { bindingActors, bindingPlaceholders, isBound, withBound } from '../../../phone/chapters/binding.ts';
import { hasLost, offersRestore, restoreConditions } from '../../../phone/chapters/restore/lost.ts';
import { withFacts } from '../../../phone/chapters/with-facts.ts';
import { noOverlay } from '../../../phone/phone.start.ts';
import { keepFailure } from '../../../phone/phone.transitions.ts';
import type { IphoneParts } from '../../device.ts';
import type { IphoneGiven } from '../../iphone.facts.ts';
import { iphoneSetUp } from '../../iphone.setup.ts';
import { unlocking } from '../../iphone.transitions.ts';
import type { IphoneContext, IphoneTypes, RestoreScreen } from '../../iphone.types.ts';

type Now = { context: IphoneContext };

const chapter = 'restore';
const opens = (guard: ({ context }: Now) => boolean): unknown =>
  and([not('lacksApp'), not('isRefused'), guard] as never);
const tellNoOffer = iphoneSetUp.assign({ ...noOverlay, problem: 'restore-not-offered' });
// This cast alone tells XState that the phone's new part is valid for the context of an iPhone.
const keepBound = iphoneSetUp.assign(((done: BoundDone) => withBound(done)) as never);

/** @param usual The states of the phone without the chapter. */
const machine = (usual: States | undefined): Added => ({
  actors: bindingPlaceholders,
  on: {
    home: before(usual, 'home', 'press.ibkrMobile', [
      {
        guard: opens(({ context }) => offersRestore(context)),
        target: 'restoreOffer',
        actions: 'closeOverlays',
      },
      { guard: opens(({ context }) => hasLost(context.phone)), target: 'appStart', actions: tellNoOffer },
    ]),
  },
  states: {
    restoreOffer: {
      on: {
        'press.yes': { target: 'secureRestore', actions: 'closeOverlays' },
        'press.notNow': { target: 'appStart', actions: 'closeOverlays' },
      },
    },
    secureRestore: {
      on: {
        ...unlocking('restoring', 'keepRequest'),
        // The phone is already unlocked: a request that did not arrive is sent again.
        'press.retry': { guard: 'canRetry', target: 'restoring', actions: 'keepRequest' },
        'press.cancel': { target: 'restoreOffer', actions: 'closeOverlays' },
      },
    },
    restoring: {
      invoke: {
        src: 'restore',
        input: ({ context: { phone, requestId } }: Now): RestoreInput => ({
          userId: phone.lost?.[0] ?? 'practice-ana',
          phoneId: phone.id,
          requestId: requestId ?? '',
        }),
        onDone: [
          { guard: isBound, target: 'activated', actions: keepBound },
          { target: 'secureRestore', actions: keepFailure },
        ],
      },
    },
  },
});

const screens = {
  restoreOffer: { depth: 1, answer: 'yes', chapter },
  secureRestore: { depth: 2, chapter },
  restoring: { depth: 2, waits: true, chapter },
} as const satisfies Pick<IphoneGiven['screens'], RestoreScreen>;

/** The phone with this chapter. */
export const add = ({ machine: usual, given }: IphoneParts): IphoneParts => ({
  machine: grown(usual, machine(usual.config.states)),
  given: withFacts<IphoneTypes>(given, {
    screens,
    conditions: (usual) => ({
      ...restoreConditions(usual),
      restoreAccepted: ({ screen }: Shown<IphoneTypes>) =>
        screen === 'secureRestore' || screen === 'restoring',
    }),
    actors: bindingActors,
  }),
});
