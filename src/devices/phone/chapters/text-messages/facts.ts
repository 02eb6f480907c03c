/** What is known of the screens of text messages, and what can be read off a phone there. */
import type { Shown } from '../../../kit/kind.ts';
import type { PhoneGiven } from '../../phone.given.ts';
import type { PhoneTypes } from '../../start-phone.ts';
import { withFacts } from '../with-facts.ts';
import { textActors, textFeed } from './machine.ts';
import { answerTo, digitsIn, isLost, textsKept, textsOf } from './texts.ts';

const chapter = 'textMessages';

const screens = {
  textUser: { depth: 2, chapter },
  textNumber: { depth: 2, chapter },
  textAsking: { depth: 2, waits: true, chapter },
  textCode: { depth: 2, field: 'textCodeField', chapter },
  textChecking: { depth: 2, waits: true, chapter },
  // The app is still open behind the message.
  messages: { depth: 2, chapter },
  call: { depth: 2, chapter, like: 'messages' },
} as const;

type Now = Pick<Shown, 'screen'> & { context: PhoneTypes['context'] };

/** A code has been taken: whatever came before is over. */
const isTaken = ({ context }: Now): boolean => context.code !== null;

const conditions = {
  textUserChosen: (now: Now) => textsOf(now.context).userId !== null || isTaken(now),
  textAsked: (now: Now) => textsOf(now.context).askedAt !== null || isTaken(now),
  textArrived: (now: Now) => answerTo(now.context) !== undefined || isTaken(now),
  textRead: (now: Now) => {
    const answer = answerTo(now.context);
    const isOpen = now.screen === 'messages' || now.screen === 'call';
    return (answer !== undefined && answer.id === textsOf(now.context).read && !isOpen) || isTaken(now);
  },
};

/** What leads on from a screen where no message comes: to the reader's question, a call, or this phone's number. */
function wayOut({ screen, context }: Now): string | undefined {
  const { number, asksWhy } = textsOf(context);
  if (screen === 'textNumber' && number === 'other') return 'ownNumber';
  if (screen === 'textNumber' && isLost(context)) return 'getCode';
  if (screen !== 'textCode' || !isLost(context)) return undefined;
  if (!asksWhy) return 'noText';
  return number === 'other' ? 'chooseNumber' : 'voice';
}

/** Adds the facts of text messages to those of a phone. */
export const withTextFacts = <Types extends PhoneTypes>(given: PhoneGiven<Types>): PhoneGiven<Types> =>
  withFacts(given, {
    screens: screens as object,
    conditions: () => conditions as object,
    isFilled(now, field) {
      if (field !== 'textCodeField') return false;
      const typed = digitsIn(now.context);
      const answer = answerTo(now.context);
      return typed.ok && (!answer || answer.digits === typed.digits);
    },
    offers: {
      textCode: ({ context }: Now) => {
        const answer = answerTo(context);
        return answer ? { text: answer.digits, isGood: true } : null;
      },
    } as NonNullable<PhoneGiven<Types>['offers']>,
    isOver: (now, use) =>
      'press' in use && use.press === 'textMessage' && answerTo(now.context) === undefined,
    instead: (now, control) => (now.screen === 'call' && control === 'closeText' ? 'hangUp' : undefined),
    wayOut,
    kept: textsKept,
    actors: textActors,
    feed: textFeed,
  });
