/**
 * The chapter of text messages, on every phone: a code comes by text message or by a call, where no QR code is shown.
 *
 *   textUser ─ textNumber ─ textAsking ─ textCode ─ textChecking ─> where the phone goes on with its code
 *   anywhere ─ the notice of a message ─ messages (or call) ─> textCode, or home
 */
import { and, assign, fromPromise, not } from 'xstate';
import { onChange } from '../../../../api/changes.ts';
import type { Client } from '../../../../api/client.ts';
import { isInView } from '../../../../api/in-view.ts';
import { newestOf } from '../../../../api/newest.ts';
import { onceOver } from '../../../../api/now.ts';
import { textClient } from '../../../../api/text-messages.ts';
import type { ActivationCode } from '../../../../enrolment/activation-code.ts';
import type { TextNumber, TextPurpose, TextWay } from '../../../../enrolment/text-messages.ts';
import type { UserId } from '../../../../enrolment/users.ts';
import { userIds } from '../../../../enrolment/users.ts';
import type { Outcome } from '../../../../problems/problem.ts';
import { isFinal } from '../../../../problems/problem.ts';
import type { Added, States } from '../../../kit/chapters/grown.ts';
import { before } from '../../../kit/chapters/grown.ts';
import { newRequestId } from '../../../kit/idempotency-key.ts';
import type { Feed } from '../../phone.actors.ts';
import { noOverlay } from '../../phone.start.ts';
import { withDigits } from '../binding.ts';
import { keepFailure as activationFails } from '../../phone.transitions.ts';
import type { DeviceProblem, PhoneContext, PhoneEvent, TextFlow, Texts } from '../../phone.types.ts';
import {
  answerTo,
  digitsIn,
  isByText,
  isPending,
  noTexts,
  opensAgain,
  purposes,
  textsOf,
  whyNone,
  withTexts,
} from './texts.ts';

type SendInput = { userId: UserId; phoneId: string; number: TextNumber; way: TextWay; requestId: string } & {
  purpose: TextPurpose;
  fate: 'prompt' | 'late' | 'lost' | 'twice';
};
type TakeInput = { userId: UserId; phoneId: string; digits: string; requestId: string };
type SendResult = Outcome<{ now: number }, DeviceProblem>;
type TakeResult = Outcome<{ code: string }, DeviceProblem>;
type Now = { context: PhoneContext };
type Done<Result> = Now & { event: { output: Result } };

/** The placeholders never answer: a machine without a backend waits. */
const placeholders = {
  sendText: fromPromise<SendResult, SendInput>(() => new Promise(() => undefined)),
  takeText: fromPromise<TakeResult, TakeInput>(() => new Promise(() => undefined)),
};

/** The live actors of the chapter. */
export const textActors = (client: Client) => ({
  sendText: fromPromise<SendResult, SendInput>(({ input }) => textClient(client).send(input)),
  takeText: fromPromise<TakeResult, TakeInput>(withDigits((input) => textClient(client).take(input))),
});

/** Reads the messages of a phone, at each change and when the next one is due. */
export const textFeed: Feed = (client, phoneId, send) => {
  let calm = (): void => undefined;
  const ask = newestOf(textClient(client).read);

  async function read(): Promise<void> {
    if (!isInView()) return;
    const answer = await ask(phoneId());
    if (!answer?.ok) return;
    const { texts, nextAt, now } = answer.value;
    send({ type: 'texts.read', texts, now, isDue: nextAt !== null } satisfies PhoneEvent);
    calm();
    if (nextAt !== null) calm = onceOver(nextAt - now, again);
  }

  const again = (): void => void read();
  const quiet = onChange(again);
  again();
  return () => {
    quiet();
    calm();
  };
};

// These casts alone tell XState that the chapter's parts are valid for the machine of any phone.
export const assigning = <Given extends Now>(make: (given: Given) => Partial<PhoneContext>) =>
  assign(make as never) as object;
export const all = (...guards: readonly unknown[]) => and(guards as never) as unknown;

/** Changes what the phone knows of messages; whatever lay over the screen is closed. */
export const change = (make: (texts: Texts) => Partial<Texts>) =>
  assigning(({ context }: Now) => ({ ...noOverlay, ...withTexts(context, make(textsOf(context))) }));

/** What is left of a flow when another one begins: the messages that have come. */
export const afresh = ({ notices, read, readAt, isDue }: Texts): Texts => ({
  ...noTexts,
  notices,
  read,
  readAt,
  isDue,
});

/** Begins a flow, with the user for whom a code will be asked. */
export const begins = (flow: TextFlow, userId: UserId) =>
  change((texts) => ({ ...afresh(texts), flow, userId }));

/** Asks for a code. A request without an answer is sent again with its own id. */
export const asks = (way: TextWay, target = 'textAsking') => ({
  target,
  actions: change((texts) => ({
    way,
    sendId: texts.way === way && texts.sendId !== null ? texts.sendId : newRequestId(),
    asksWhy: false,
  })),
});
/** To another number goes another request. */
const sendsTo = (number: TextNumber) => ({ actions: change(() => ({ number, sendId: null })) });

const keepSent = assigning(({ context, event }: Done<SendResult>) => ({
  ...noOverlay,
  typed: {},
  // A newer message takes the place of the older one and of its code.
  ...(isByText(context) ? { code: null } : {}),
  ...withTexts(context, {
    sendId: null,
    takeId: null,
    ...(event.output.ok ? { askedAt: event.output.value.now } : {}),
  }),
}));

/** A code is asked for, and comes or does not. */
export const askingFor = (sent: string, failed: string) => ({
  invoke: {
    src: 'sendText',
    input: ({ context }: Now): SendInput => ({
      userId: chosen(context),
      phoneId: context.phone.id,
      purpose: purposes[textsOf(context).flow],
      number: textsOf(context).number,
      way: textsOf(context).way,
      requestId: textsOf(context).sendId ?? '',
      fate: context.phone.settings.texts ?? 'prompt',
    }),
    onDone: [
      { guard: ({ event }: Done<SendResult>) => event.output.ok, target: sent, actions: keepSent },
      { target: failed, actions: keepFailure },
    ],
  },
});
/** After a final answer the next request is another one. */
export const keepFailure = assigning(
  ({ context, event: { output } }: Done<Outcome<unknown, DeviceProblem>>) => {
    const problem = output.ok ? ('server-error' as const) : output.problem;
    return {
      ...noOverlay,
      problem,
      ...(isFinal(problem) ? { typed: {}, ...withTexts(context, { sendId: null, takeId: null }) } : {}),
    };
  },
);

/** Gives the typed digits to the service. A request without an answer is sent again with its own id. */
export const keepTake = change(({ takeId }) => ({ takeId: takeId ?? newRequestId(), asksWhy: false }));
const checks = { target: 'textChecking', actions: keepTake };
const codeIn = (output: TakeResult): ActivationCode | null =>
  output.ok ? (output.value.code as ActivationCode) : null;
const keepCode = assigning(({ context, event: { output } }: Done<TakeResult>) => ({
  ...noOverlay,
  typed: {},
  code: codeIn(output),
  requestId: null,
  ...withTexts(context, { takeId: null, unread: null, taken: codeIn(output) }),
}));
const forgetDigits = assigning(() => ({ ...noOverlay, typed: {} }));
/** The typed digits are none. */
export const refuse = assigning(({ context }: Now): Partial<PhoneContext> => {
  const given = digitsIn(context);
  if (given.ok) return {};
  if (!('kind' in given)) return { ...noOverlay, problem: 'text-code-length' };
  const { problem, kind } = given;
  return { ...noOverlay, problem, rejectedInput: { ok: false, problem, kind }, typed: {} };
});

/** Other digits are another request. */
export const typingDigits = {
  actions: assigning(({ context, event }: Now & { event: { text: string } }) => ({
    ...noOverlay,
    typed: { ...context.typed, textCodeField: event.text },
    ...withTexts(context, { takeId: null }),
  })),
};

/** Why no message has come, as far as the phone can tell. */
export const tellWhy = assigning(({ context }: Now): Partial<PhoneContext> => {
  const problem = answerTo(context) ? null : whyNone(context);
  return { ...noOverlay, problem, ...withTexts(context, { asksWhy: true }) };
});

/** Digits were typed while this phone has got no message: they are no reason to look at a message again. */
const isInVain = ({ context, event: { output } }: Done<TakeResult>): boolean =>
  !output.ok && output.problem === 'text-code-wrong' && !answerTo(context);
const tellNone = assigning(({ context }: Now) => ({
  ...noOverlay,
  problem: whyNone(context),
  typed: {},
  ...withTexts(context, { takeId: null, asksWhy: true }),
}));

type ReadEvent = Extract<PhoneEvent, { type: 'texts.read' }>;
const keepRead = assigning(({ context, event }: Now & { event: ReadEvent }) => {
  const { notices, unread, readAt } = textsOf(context);
  const newest = event.texts[0]?.id ?? null;
  const isNew = newest !== null && newest !== notices[0]?.id;
  const arrived = isNew && (context.problem === 'text-missing' || context.problem === 'text-elsewhere');
  return {
    ...withTexts(context, {
      notices: event.texts,
      readAt: event.now ?? readAt,
      isDue: event.isDue === true,
      unread: isNew ? newest : newest === null ? null : unread,
    }),
    ...(arrived ? { problem: null } : {}),
  };
});

const opens = change(({ notices }) => ({ unread: null, read: notices[0]?.id ?? null }));
const isCall = ({ context }: Now): boolean => textsOf(context).notices[0]?.way === 'voice';
const hasNotices = ({ context }: Now): boolean => textsOf(context).notices.length > 0;
const pends = ({ context }: Now): boolean => isPending(context);
const hasTaken = ({ context }: Now): boolean => isByText(context);
const hasCode = ({ context }: Now): boolean => context.code !== null;
const goesBack = (goesOn: string) => [
  { guard: all(pends, hasCode), target: goesOn, actions: forgetDigits },
  { guard: pends, target: 'textCode', actions: 'closeOverlays' },
  { target: 'home', actions: 'closeOverlays' },
];
const wasTaken = ({ context }: Now): boolean => textsOf(context).takeId !== null;
const chosen = (context: PhoneContext): UserId => textsOf(context).userId ?? 'practice-ana';

/**
 * The way back from a screen that has a code by text message: to the field for its digits, before the transitions of a
 * code from elsewhere.
 * @param error The code was refused, and is forgotten.
 */
export const backToDigits = (states: States | undefined, state: string, event: string, error = false) =>
  before(states, state, event, [
    {
      guard: error ? all(hasTaken, 'showsError') : hasTaken,
      target: 'textCode',
      actions: [error ? 'forgetCode' : 'closeOverlays', 'forgetTyped'],
    },
  ]);

/** A code by text message was refused, and the field for its digits shows it. */
export const failsByText = { guard: hasTaken, target: 'textCode', actions: activationFails };

/**
 * What the chapter adds to the machine of a phone.
 * @param states The states of the phone without the chapter.
 * @param goesOn Where the phone goes on once it has a code.
 */
export const textStates = ({
  states,
  from,
  back,
  goesOn,
}: {
  states: States | undefined;
  /** The screens with the control that leads to a code by text message, and the transitions back. */
  from: string | readonly string[];
  back: object;
  goesOn: string;
}): Added => ({
  actors: placeholders,
  anywhere: {
    'texts.read': { actions: keepRead },
    'press.textMessage': [
      { guard: all(hasNotices, isCall), target: '.call', actions: opens },
      { guard: hasNotices, target: '.messages', actions: opens },
    ],
  },
  on: {
    ...Object.fromEntries(
      [from]
        .flat()
        .map((screen) => [screen, { 'press.byText': { target: 'textUser', actions: 'closeOverlays' } }]),
    ),
    // The app is still open where the reader left it.
    home: {
      'press.messages': { target: 'messages', actions: opens },
      ...before(states, 'home', 'press.ibkrMobile', [
        {
          guard: all(not('lacksApp'), not('isRefused'), pends, hasCode),
          target: goesOn,
          actions: forgetDigits,
        },
        {
          guard: all(not('lacksApp'), not('isRefused'), pends),
          target: 'textCode',
          actions: 'closeOverlays',
        },
      ]),
    },
  },
  states: {
    textUser: {
      on: {
        ...Object.fromEntries(
          userIds.map((id) => [`press.${id}`, { target: 'textNumber', actions: begins('activation', id) }]),
        ),
        'press.back': back,
      },
    },
    textNumber: {
      entry: 'forgetTyped',
      on: {
        'press.ownNumber': sendsTo('own'),
        'press.otherNumber': sendsTo('other'),
        'press.getCode': asks('text'),
        'press.retry': asks('text'),
        'press.back': { target: 'textUser', actions: 'closeOverlays' },
      },
    },
    textAsking: askingFor('textCode', 'textNumber'),
    textCode: {
      on: {
        'type.textCodeField': typingDigits,
        'press.send': [
          { guard: ({ context }: Now) => opensAgain(context), target: goesOn, actions: forgetDigits },
          { guard: ({ context }: Now) => digitsIn(context).ok, ...checks },
          { actions: refuse },
        ],
        'press.noText': { actions: tellWhy },
        'press.textAgain': asks('text'),
        'press.voice': asks('voice'),
        // A request without an answer is sent again.
        'press.retry': { guard: wasTaken, ...checks },
        'press.chooseNumber': { target: 'textNumber', actions: 'closeOverlays' },
        'press.back': { target: 'textNumber', actions: 'closeOverlays' },
      },
    },
    textChecking: {
      invoke: {
        src: 'takeText',
        input: ({ context }: Now): TakeInput => {
          const given = digitsIn(context);
          return {
            userId: chosen(context),
            phoneId: context.phone.id,
            digits: given.ok ? given.digits : '',
            requestId: textsOf(context).takeId ?? '',
          };
        },
        onDone: [
          { guard: ({ event }: Done<TakeResult>) => event.output.ok, target: goesOn, actions: keepCode },
          { guard: isInVain, target: 'textCode', actions: tellNone },
          { target: 'textCode', actions: keepFailure },
        ],
      },
    },
    messages: { on: { 'press.closeText': goesBack(goesOn), 'press.back': goesBack(goesOn) } },
    call: { on: { 'press.hangUp': goesBack(goesOn), 'press.back': goesBack(goesOn) } },
  },
});
