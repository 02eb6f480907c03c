/** Plays a device by hand: event by event with given answers, or running, with its requests to the backend written down. */
import type { Actor, SnapshotFrom } from 'xstate';
import { createActor, fromCallback, fromPromise, initialTransition, transition } from 'xstate';
import type {
  ActivateInput,
  ActivateResult,
  AnswerInput,
  AnswerResult,
} from '../../../src/devices/phone/phone.actors.ts';
import { iphoneMachine } from './iphone/whole-iphone.ts';
import type { IphoneControl, IphoneEvent, IphoneField } from '../../../src/devices/iphone/iphone.types.ts';
import type {
  AndroidControl,
  AndroidEvent,
  AndroidField,
} from '../../../src/devices/android/android.types.ts';
import type { PhoneUser } from '../../../src/devices/phone/phone.memory.ts';
import type { AndroidMemory } from '../../../src/devices/android/android.memory.ts';
import { newAndroid } from '../../../src/devices/android/android.memory.ts';
import type { IphoneMemory } from '../../../src/devices/iphone/iphone.memory.ts';
import { newIphone } from '../../../src/devices/iphone/iphone.memory.ts';
import type { FeedOrderEvent, LogInResult } from '../../../src/devices/portal/portal.setup.ts';
import { portalMachine } from './portal/whole-portal.ts';
import type { PortalField } from '../../../src/devices/portal/portal.types.ts';
import { createCode } from '../../../src/enrolment/activation-code.ts';
import { keyOfCode } from '../../../src/enrolment/phone-key.ts';
import type { UserId } from '../../../src/enrolment/users.ts';
import { hashPin } from '../../../src/enrolment/pin.ts';
import { figureCode, figureKey, figurePin } from '../../../src/devices/kit/figured.ts';
import { doneOf } from './walk.ts';
import { androidMachine } from './android/whole-android.ts';

/** A phone with the app on it. */
export const withApp: AndroidMemory = { ...newAndroid('figure'), installed: true };
/** A phone on which IB Key is active. */
export const active: AndroidMemory = {
  ...withApp,
  users: [{ id: 'practice-ana', key: figureKey, place: 'here' }],
  pin: hashPin(figurePin, new Uint8Array(16)),
};

/** A user with a key of their own. */
export const userWith = (id: UserId, place: PhoneUser['place'] = 'here'): PhoneUser => ({
  id,
  key: keyOfCode(
    createCode(
      id,
      Uint8Array.from({ length: 13 }, () => 21),
    ),
  ),
  place,
});
/** A phone on which IB Key is active for all practice users. */
export const shared: AndroidMemory = {
  ...active,
  users: [userWith('practice-firm', 'elsewhere'), ...active.users, userWith('practice-joint')],
};

/** An iPhone with the app on it, which has been opened and may send notifications. */
export const iphoneWithApp: IphoneMemory = {
  ...newIphone('figure'),
  installed: true,
  notificationsAllowed: true,
};
/** An iPhone on which IB Key is active for one user, and an iPhone on which it is for all practice users. */
export const activeIphone: IphoneMemory = { ...iphoneWithApp, users: active.users };
export const sharedIphone: IphoneMemory = { ...iphoneWithApp, users: shared.users };

/** The phone without anything running: each event is one pure step. */
export function playAndroid(phone: AndroidMemory = withApp) {
  let [snapshot]: [SnapshotFrom<typeof androidMachine>, ...unknown[]] = initialTransition(
    androidMachine,
    phone,
  );
  const played = {
    get at() {
      return snapshot.value;
    },
    get context() {
      return snapshot.context;
    },
    /** All that the snapshot holds, as it would be stored. */
    stored: () => JSON.stringify(androidMachine.getPersistedSnapshot(snapshot)),
    send(...events: AndroidEvent[]) {
      for (const event of events) [snapshot] = transition(androidMachine, snapshot, event);
      return played;
    },
    press: (...controls: AndroidControl[]) =>
      played.send(...controls.map((control): AndroidEvent => ({ type: `press.${control}` }))),
    answer: (output: unknown) =>
      played.send(doneOf(androidMachine, snapshot.value, output) as unknown as AndroidEvent),
    toSessionId: () => played.press('ibkrMobile', 'registerTwoFactor', 'sessionId'),
    toPin: () => played.toSessionId().send({ type: 'type.codeField', text: figureCode }).press('next'),
  };
  return played;
}

/** The iPhone without anything running. */
export function playIphone(phone: IphoneMemory = iphoneWithApp) {
  let [snapshot]: [SnapshotFrom<typeof iphoneMachine>, ...unknown[]] = initialTransition(
    iphoneMachine,
    phone,
  );
  const played = {
    get at() {
      return snapshot.value;
    },
    get context() {
      return snapshot.context;
    },
    stored: () => JSON.stringify(iphoneMachine.getPersistedSnapshot(snapshot)),
    send(...events: IphoneEvent[]) {
      for (const event of events) [snapshot] = transition(iphoneMachine, snapshot, event);
      return played;
    },
    press: (...controls: IphoneControl[]) =>
      played.send(...controls.map((control): IphoneEvent => ({ type: `press.${control}` }))),
    answer: (output: unknown) =>
      played.send(doneOf(iphoneMachine, snapshot.value, output) as unknown as IphoneEvent),
    toSetup: () => played.press('ibkrMobile', 'setupQr'),
    toUnlock: () => played.toSetup().send({ type: 'type.codeField', text: figureCode }).press('activate'),
  };
  return played;
}

type Asked<Input, Result> = { input: Input; answer: (result: Result) => Promise<void> };

/** Promises that a test answers by hand, and the requests that they are for. */
function asking<Input, Result>() {
  const asked: Asked<Input, Result>[] = [];
  const logic = fromPromise<Result, Input>(
    ({ input }) =>
      new Promise((resolve) => {
        asked.push({
          input,
          answer: async (result) => {
            resolve(result);
            await new Promise((done) => setImmediate(done));
          },
        });
      }),
  );
  return { asked, logic };
}

const pressesOf =
  <Control extends string>(actor: { send: (event: never) => void }) =>
  (...controls: Control[]): void =>
    controls.forEach((control) => actor.send({ type: `press.${control}` } as never));

/** The phone running. */
export function runAndroid(phone: AndroidMemory = withApp) {
  const activations = asking<ActivateInput, ActivateResult>();
  const answers = asking<AnswerInput, AnswerResult>();
  const actor: Actor<typeof androidMachine> = createActor(
    androidMachine.provide({ actors: { activate: activations.logic, answerLogin: answers.logic } }),
    { input: phone },
  ).start();
  const press = pressesOf<AndroidControl>(actor);
  return {
    actor,
    press,
    activations: activations.asked,
    answers: answers.asked,
    at: () => actor.getSnapshot().value,
    context: () => actor.getSnapshot().context,
    type: (field: AndroidField, text: string) => actor.send({ type: `type.${field}`, text }),
    giveCode(this: void, code: string = figureCode) {
      press('home', 'ibkrMobile', 'registerTwoFactor', 'sessionId');
      actor.send({ type: 'type.codeField', text: code });
      press('next');
    },
  };
}

/** The iPhone running. */
export function runIphone(phone: IphoneMemory = iphoneWithApp) {
  const activations = asking<ActivateInput, ActivateResult>();
  const answers = asking<AnswerInput, AnswerResult>();
  const actor: Actor<typeof iphoneMachine> = createActor(
    iphoneMachine.provide({ actors: { activate: activations.logic, answerLogin: answers.logic } }),
    { input: phone },
  ).start();
  const press = pressesOf<IphoneControl>(actor);
  return {
    actor,
    press,
    activations: activations.asked,
    answers: answers.asked,
    at: () => actor.getSnapshot().value,
    context: () => actor.getSnapshot().context,
    type: (field: IphoneField, text: string) => actor.send({ type: `type.${field}`, text }),
    scan: (text: string) => actor.send({ type: 'scan', text }),
    giveCode(this: void, code: string = figureCode) {
      press('home', 'ibkrMobile', 'setupQr');
      actor.send({ type: 'type.codeField', text: code });
      press('activate');
    },
  };
}

/** The portal running. */
export function runPortal() {
  const logIns = asking<{ userId: UserId; requestId: string }, LogInResult>();
  const orders: FeedOrderEvent[] = [];
  const actor = createActor(
    portalMachine.provide({
      actors: {
        logIn: logIns.logic,
        sessionFeed: fromCallback<FeedOrderEvent>(({ receive }) => receive((order) => orders.push(order))),
      },
    }),
    { input: undefined },
  ).start();
  return {
    actor,
    orders,
    press: pressesOf<string>(actor),
    type: (field: PortalField, text: string) => actor.send({ type: `type.${field}`, text }),
    logIns: logIns.asked,
    at: () => actor.getSnapshot().value,
    context: () => actor.getSnapshot().context,
  };
}
