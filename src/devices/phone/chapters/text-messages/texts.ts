/** What a phone knows of codes that come by text message, and what can be read off it. */
import * as v from 'valibot';
import type { TextNotice } from '../../../../api/text-messages.ts';
import { textNotice } from '../../../../api/text-messages.ts';
import { readGivenDigits } from '../../../../enrolment/given-digits.ts';
import type { TextPurpose } from '../../../../enrolment/text-messages.ts';
import { textCodeLength, textNumbers, textWays } from '../../../../enrolment/text-messages.ts';
import { codeOrNull, idOrNull, userOrNull } from '../../../kit/kept-parts.ts';
import type { PhoneContext, TextFlow, Texts } from '../../phone.types.ts';

/** What the service is told of each flow. */
export const purposes: Record<TextFlow, TextPurpose> = {
  activation: 'activation',
  restore: 'recovery',
  move: 'recovery',
};

export const noTexts: Texts = {
  userId: null,
  flow: 'activation',
  number: 'own',
  way: 'text',
  sendId: null,
  takeId: null,
  askedAt: null,
  notices: [],
  readAt: null,
  isDue: false,
  unread: null,
  read: null,
  taken: null,
  asksWhy: false,
};

/** What a tab keeps of it. */
export const textsKept = {
  texts: v.nullish(
    v.object({
      userId: userOrNull,
      flow: v.picklist(Object.keys(purposes) as TextFlow[]),
      number: v.picklist(textNumbers),
      way: v.picklist(textWays),
      sendId: idOrNull,
      takeId: idOrNull,
      askedAt: v.nullable(v.number()),
      notices: v.array(textNotice),
      readAt: v.nullable(v.number()),
      isDue: v.boolean(),
      unread: idOrNull,
      read: idOrNull,
      taken: codeOrNull,
      asksWhy: v.boolean(),
    }),
  ),
};

export const textsOf = ({ texts }: PhoneContext): Texts => texts ?? noTexts;

/** @returns the context's part with these changes. */
export const withTexts = (context: PhoneContext, changes: Partial<Texts>): Pick<PhoneContext, 'texts'> => ({
  texts: { ...textsOf(context), ...changes },
});

/** The numbers of the practice users are of the range that is reserved for fiction. */
export const phoneNumbers = { own: '+1 202-555-0142', other: '+1 202-555-0178' } as const;
export const senderNumber = '+1 202-555-0123';

/** The message that answers the last request for a code, once it has come. */
export function answerTo(context: PhoneContext): TextNotice | undefined {
  const { notices, userId, askedAt } = textsOf(context);
  const [newest] = notices;
  return newest && askedAt !== null && newest.userId === userId && newest.sentAt >= askedAt
    ? newest
    : undefined;
}

/** A code was asked for, and its user is not active on the phone yet: the app is still open where the reader left it. */
export function isPending(context: PhoneContext): boolean {
  const { userId, askedAt } = textsOf(context);
  return askedAt !== null && context.phone.users.every(({ id }) => id !== userId);
}

/** The digits in the field for the code. */
export const digitsIn = ({ typed }: PhoneContext) =>
  readGivenDigits(String(typed['textCodeField'] ?? ''), textCodeLength);

/** True when the code in hand came by text message, and not from a portal. */
export const isByText = (context: PhoneContext): boolean =>
  context.code !== null && context.code === textsOf(context).taken;

/** True when the digits in the field are those that gave the code in hand. */
export function opensAgain(context: PhoneContext): boolean {
  const typed = digitsIn(context);
  return isByText(context) && typed.ok && typed.digits === answerTo(context)?.digits;
}

/** The service has said, since a code was asked for, which messages have come: none of them answers. */
const hasNone = (context: PhoneContext): boolean => {
  const { askedAt, readAt } = textsOf(context);
  return askedAt !== null && readAt !== null && readAt >= askedAt && !answerTo(context);
};
/** The message comes later. */
export const isLate = (context: PhoneContext): boolean => hasNone(context) && textsOf(context).isDue;
/** No message will come. */
export const isLost = (context: PhoneContext): boolean => hasNone(context) && !textsOf(context).isDue;

/** Why no message has come. */
export const whyNone = (context: PhoneContext): 'text-missing' | 'text-elsewhere' =>
  textsOf(context).number === 'own' ? 'text-missing' : 'text-elsewhere';
