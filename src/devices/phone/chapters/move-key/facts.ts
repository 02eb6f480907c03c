/** What is known of the screens on which IB Key moves, and what can be read off a phone there. */
import type { Shown } from '../../../kit/kind.ts';
import type { PhoneGiven } from '../../phone.given.ts';
import type { MoveScreen, OldPhoneScreen } from '../../phone.types.ts';
import type { PhoneTypes } from '../../start-phone.ts';
import { answerTo, textsOf } from '../text-messages/texts.ts';
import { withFacts } from '../with-facts.ts';
import { hasDigits, moveActors, moves, movingUser } from './machine.ts';

const chapter = 'moveKey';

const screens = {
  moveLogin: { depth: 1, chapter },
  moveOffer: { depth: 1, chapter },
  moveConfirm: { depth: 1, chapter },
  moveRead: { depth: 1, chapter },
  moving: { depth: 6, waits: true, chapter },
} as const satisfies Record<MoveScreen, object>;
const oldScreens = {
  keyChecking: { depth: 1, waits: true, chapter },
  keyEnded: { depth: 1, chapter },
} as const satisfies Record<OldPhoneScreen, object>;

type Now = Pick<Shown, 'screen'> & { context: PhoneTypes['context'] };

const onTheWay = ['moveLogin', 'moveOffer', 'moveConfirm', 'moveRead'];

/** How far the move has come: a code that has been asked for comes after all screens of the chapter's own. */
const isAsFarAs =
  (least: number) =>
  (now: Now): boolean => {
    const place = onTheWay.indexOf(now.screen);
    // Before a code is asked for, the app keeps no place: whoever leaves the way begins again.
    const isAsking = now.screen === 'textNumber' || now.screen === 'textAsking';
    const isBeyond = place < 0 && moves(now) && (isAsking || textsOf(now.context).askedAt !== null);
    return isBeyond || place >= least;
  };

/** @param secure The screen on which the reader unlocks the phone. */
const conditionsOf = (secure: string) => ({
  moveOffered: isAsFarAs(1),
  moveConfirmed: isAsFarAs(3),
  moveRead: isAsFarAs(4),
  moveCodeTyped: (now: Now) => moves(now) && hasDigits(now) && [secure, 'moving'].includes(now.screen),
});

/** Adds the facts of an old phone to those of a phone. */
export const withEndedFacts = <Types extends PhoneTypes>(given: PhoneGiven<Types>): PhoneGiven<Types> =>
  withFacts(given, {
    screens: oldScreens as object,
    conditions: () => ({ keyEndedShown: ({ screen }: Now) => screen === 'keyEnded' }) as object,
    actors: moveActors,
  });

/** Adds the facts of a move to those of a phone. @param secure The screen on which the reader unlocks the phone. */
export const withMoveFacts = <Types extends PhoneTypes>(
  given: PhoneGiven<Types>,
  secure: Types['screen'],
): PhoneGiven<Types> =>
  withFacts(given, {
    screens: screens as object,
    conditions: () => conditionsOf(secure) as object,
    isOver(now, use) {
      if (!('press' in use) || !moves(now)) return false;
      // The message has been read: the field for its digits is next, also after a look at the home screen.
      if (use.press === 'textMessage') return answerTo(now.context)?.id === textsOf(now.context).read;
      return now.screen === 'moveLogin' && use.press === movingUser(now.context);
    },
  });
