/** The chapter in which IB Key moves, on each phone: every transition that it adds, and what must hold on the way. */
import type { AnyStateMachine, SnapshotFrom } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { AndroidContext, AndroidScreen } from '../../../../src/devices/android/android.types.ts';
import type { IphoneContext, IphoneScreen } from '../../../../src/devices/iphone/iphone.types.ts';
import { figurePin, figureTime, figureText } from '../../../../src/devices/kit/figured.ts';
import { textsOf } from '../../../../src/devices/phone/chapters/text-messages/texts.ts';
import type { PhoneContext } from '../../../../src/devices/phone/phone.types.ts';
import { buildStrings } from '../../../../src/i18n/at-build.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { androidWithMove, androidWithTexts } from '../android/whole-android.ts';
import { expectNoSlip } from '../expect-no-slip.ts';
import { iphoneWithMove, iphoneWithTexts } from '../iphone/whole-iphone.ts';
import { iphoneWithApp, userWith, withApp } from '../play.ts';
import { drawAndroid, drawIphone, marksIn, said } from '../render.tsx';
import { doneOf, notTaken, takenBy, walk } from '../walk.ts';

type Snapshot = { value: string; context: PhoneContext };
type Event = { type: string; text?: string };

const press = (...controls: string[]): Event[] => controls.map((control) => ({ type: `press.${control}` }));
const type = (field: string, text: string): Event => ({ type: `type.${field}`, text });

const afterReload = /^(?:createPin|secureActivation) × .*-> textCode$/;

const controls = ['haveAccount', 'logInHere', 'migrate', 'confirmMigrate', 'readOn', 'done'];

const iphones = [
  iphoneWithApp,
  { ...iphoneWithApp, settings: { ...iphoneWithApp.settings, biometrics: 'finger' as const } },
];
const phones = {
  android: {
    machine: androidWithMove as AnyStateMachine,
    usual: androidWithTexts as AnyStateMachine,
    memories: [withApp, { ...withApp, users: [userWith('practice-ana')] }],
    secure: 'createPin',
    unlocks: [...press('activate', 'back'), type('pinField', figurePin)],
    draw: (screen: string, context: PhoneContext, given?: object) =>
      drawAndroid(screen as AndroidScreen, context as AndroidContext, given),
  },
  iphone: {
    machine: iphoneWithMove as AnyStateMachine,
    usual: iphoneWithTexts as AnyStateMachine,
    memories: [...iphones, { ...iphoneWithApp, users: [userWith('practice-ana')] }],
    secure: 'secureActivation',
    unlocks: press('giveFace', 'giveFinger', 'givePasscode', 'cancel'),
    draw: (screen: string, context: PhoneContext, given?: object) =>
      drawIphone(screen as IphoneScreen, context as IphoneContext, given),
  },
};

const bound = { userId: 'practice-ana', key: userWith('practice-ana').key };
const answers: Record<string, readonly object[]> = {
  textAsking: [{ ok: true, value: { now: figureTime } }],
  keyChecking: [
    { ok: true, value: { userIds: [], logins: [] } },
    { ok: false, problem: 'no-answer' },
  ],
  moving: [
    { ok: true, value: bound },
    ...['no-answer', 'text-code-wrong', 'nothing-to-recover'].map((problem) => ({ ok: false, problem })),
  ],
};

function walkOf({ machine, memories, secure, unlocks }: (typeof phones)[keyof typeof phones]) {
  const eventsOf = ({ value: screen, context }: Snapshot): Event[] => {
    const { users, installed, settings } = context.phone;
    if (!installed) return memories.map((phone) => ({ type: 'phone.remembered', phone }) as Event);
    const own = answers[screen];
    if (own) return own.map((output) => doneOf(machine, screen, output));
    if (context.errorShown) return press('ok');
    if (screen === 'activated') return [];
    if (screen === secure) return [...unlocks, ...press('retry', 'home')];
    if (screen === 'textCode') return [type('textCodeField', figureText), ...press('send', 'back', 'home')];
    // An old phone has a user, and nothing moves there.
    if (users.length > 0)
      return [
        ...press(
          'ibkrMobile',
          'services',
          'authenticate',
          'more',
          'twoFactor',
          'generateCode',
          'done',
          'back',
        ),
        ...(settings.opens === 'login' && screen === 'home'
          ? [{ type: 'settings.set', settings: { opens: 'inside' } } as Event]
          : []),
      ];
    const others = screen === 'moveLogin' ? press('practice-joint', 'practice-firm') : [];
    return [
      ...press('ibkrMobile', ...controls, 'practice-ana', 'getCode', 'back', 'services', 'authenticate'),
      ...others,
    ];
  };
  const keyOf = ({ value, context }: Snapshot): string => {
    const { userId, flow, askedAt, sendId, takeId } = textsOf(context);
    const { typed, problem, errorShown, phone } = context;
    const { pinField } = context as Partial<AndroidContext>;
    const isThere = [askedAt, sendId, takeId].map((each) => each !== null);
    return JSON.stringify([
      ...[value, typed, problem, errorShown, pinField, userId, flow, isThere],
      ...[phone.installed, phone.users.length, phone.settings],
    ]);
  };
  return walk(machine, eventsOf as never, keyOf as never);
}

describe.each(Object.entries(phones))('%s', (kind, phone) => {
  const { machine, usual, secure, draw } = phone;
  const walked = walkOf(phone);
  const states = walked.states as unknown as Snapshot[];
  const added = Object.keys(machine.states).filter((screen) => !(screen in usual.states));
  /** A transition that stands before others is named by its target. */
  const plain = (name: string): string => name.replace(/, branch \d+ of \d+/, '');
  const before = new Set(notTaken(usual, { states: [], steps: [] }).map(plain));

  test('every transition of the chapter is taken by some path through it', () => {
    const isOwn = (name: string): boolean => !before.has(plain(name));
    const all = notTaken(machine, { states: [], steps: [] }).filter(isOwn);
    // A reload alone takes typed digits from a phone that is about to be unlocked: see below.
    const left = notTaken(machine, walked).filter((name) => isOwn(name) && !afterReload.test(name));
    console.log(`${kind}, move: ${all.length - left.length} of ${all.length} transitions covered`);
    expect(left).toEqual([]);
  });

  test('a phone that has the user already offers no move of that user, and one of another user', () => {
    const [offer] = states.filter(({ value }) => value === 'moveOffer');
    if (!offer) throw new Error('No phone comes to the offer.');
    const { context } = offer;
    const having = (id: 'practice-ana' | 'practice-joint'): Snapshot => ({
      value: 'moveOffer',
      context: { ...context, phone: { ...context.phone, users: [userWith(id)] } },
    });
    const { control } = buildStrings.en[kind as keyof typeof phones];
    const goesOn = (id: 'practice-ana' | 'practice-joint') => {
      const { value, context: here } = having(id);
      const at = machine.resolveState({ value, context: here });
      return [
        said(draw(value, here)).includes(control.migrate),
        takenBy(machine, at as never, { type: 'press.migrate' }).length > 0,
      ];
    };
    expect(textsOf(context).userId).toBe('practice-ana');
    expect([goesOn('practice-ana'), goesOn('practice-joint')]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  test('digits that a reload has taken are asked for again', () => {
    const unlocking = states.filter(
      ({ value, context }) => value === secure && textsOf(context).flow === 'move',
    );
    expect(unlocking.length).toBeGreaterThan(0);
    for (const { value, context } of unlocking.filter((state) => !state.context.errorShown)) {
      const reloaded = machine.resolveState({ value, context: { ...context, typed: {} } });
      for (const control of ['activate', 'giveFace', 'giveFinger', 'givePasscode'])
        for (const { target } of takenBy(machine, reloaded as never, { type: `press.${control}` }))
          expect(target?.map(({ key }) => key)).toEqual(['textCode']);
    }
  });

  test('only the answer of the service puts the user on the phone', () => {
    for (const { from, event, to } of walked.steps) {
      const [was, is] = [from, to].map((each) => (each as unknown as Snapshot).context.phone);
      if (was?.installed && (is?.users.length ?? 0) > was.users.length)
        expect(event.type).toContain('moving');
    }
  });

  test('a user who moves goes on to the service only with digits and an unlocked phone', () => {
    const moving = states.filter(({ value }) => value === 'moving');
    expect(moving.length).toBeGreaterThan(0);
    for (const { context } of moving) expect(context.typed['textCodeField']).toBe(figureText);
    expect(states.some(({ value, context }) => value === secure && textsOf(context).flow === 'move')).toBe(
      true,
    );
  });

  /** One state for each look of a screen of the chapter. */
  const looks = [
    ...new Map(
      states
        .filter(({ value }) => added.includes(value))
        .map((state) => [`${state.value} ${textsOf(state.context).userId}`, state]),
    ).values(),
  ];
  const labels = buildStrings.en[kind as keyof typeof phones].control as Record<string, string>;

  test('every control of the chapter stands on a screen, and every button there does something', () => {
    const told = states.filter(({ value }) => value === 'appStart' || added.includes(value));
    for (const control of controls) {
      const shown = told.filter(
        ({ value, context }) => marksIn(draw(value, context, { marked: control })) > 0,
      );
      expect(shown.length, control).toBeGreaterThan(0);
      for (const state of shown) {
        const isOff = control === 'logInHere' && textsOf(state.context).userId === null;
        const taken = takenBy(machine, state as unknown as SnapshotFrom<AnyStateMachine>, {
          type: `press.${control}`,
        });
        expect(taken.length > 0, `${state.value}, ${control}`).toBe(!isOff);
        expect(said(draw(state.value, state.context))).toContain(labels[control]);
      }
    }
  });

  test.each(languages)('every screen of the chapter is drawn in %s, still and live', (language) => {
    for (const { value, context } of looks) {
      expectNoSlip(draw(value, context, { language }), value);
      expectNoSlip(draw(value, context, { language, live: true }), value);
    }
  });
});
