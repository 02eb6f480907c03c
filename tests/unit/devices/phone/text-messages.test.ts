/** The chapter of text messages on each phone: every transition that it adds, and what must hold on the way. */
import type { AnyStateMachine, SnapshotFrom } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { AndroidContext, AndroidScreen } from '../../../../src/devices/android/android.types.ts';
import type { IphoneContext, IphoneScreen } from '../../../../src/devices/iphone/iphone.types.ts';
import { isByText, textsOf } from '../../../../src/devices/phone/chapters/text-messages/texts.ts';
import type { PhoneContext } from '../../../../src/devices/phone/phone.types.ts';
import { figureCode, figureFor, figurePin, figureTime } from '../../../../src/devices/kit/figured.ts';
import { buildStrings } from '../../../../src/i18n/at-build.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { androidMachine, androidWithTexts } from '../android/whole-android.ts';
import { foreignTexts, link } from '../answers.ts';
import { expectNoSlip } from '../expect-no-slip.ts';
import { iphoneMachine, iphoneWithTexts } from '../iphone/whole-iphone.ts';
import { iphoneWithApp, userWith, withApp } from '../play.ts';
import { drawAndroid, drawIphone, marksIn, said } from '../render.tsx';
import { doneOf, notTaken, takenBy, walk } from '../walk.ts';

type Snapshot = { value: string; context: PhoneContext };
type Event = { type: string; text?: string };

const press = (...controls: string[]): Event[] => controls.map((control) => ({ type: `press.${control}` }));
const type = (field: string, text: string): Event => ({ type: `type.${field}`, text });
const otherCode = figureFor('practice-firm').code;

const controls = [
  'ibkrMobile',
  'registerTwoFactor',
  'byText',
  'practice-ana',
  'practice-joint',
  'practice-firm',
  'ownNumber',
  'otherNumber',
  'getCode',
  'send',
  'noText',
  'chooseNumber',
  'textAgain',
  'voice',
  'textMessage',
  'messages',
  'closeText',
  'hangUp',
  'retry',
  'back',
  'home',
];

/** What each phone has around the chapter: where a code leads, and how a code comes from elsewhere. */
const phones = {
  android: {
    machine: androidWithTexts as AnyStateMachine,
    usual: androidMachine as AnyStateMachine,
    memories: [withApp],
    goesOn: 'createPin',
    draw: (screen: string, context: PhoneContext, given?: object) =>
      drawAndroid(screen as AndroidScreen, context as AndroidContext, given),
    at: {
      createPin: [...press('home', 'textMessage', 'ok', 'back', 'activate'), type('pinField', figurePin)],
      sessionId: [type('codeField', otherCode), ...press('next')],
    } as Record<string, Event[]>,
    /** Where the walk goes to a code from elsewhere. */
    elsewhere: { twoFactor: press('sessionId') } as Record<string, Event[]>,
    failures: ['text-code-expired'],
  },
  iphone: {
    machine: iphoneWithTexts as AnyStateMachine,
    usual: iphoneMachine as AnyStateMachine,
    memories: [iphoneWithApp, { ...iphoneWithApp, users: [userWith('practice-firm')] }],
    goesOn: 'secureActivation',
    draw: (screen: string, context: PhoneContext, given?: object) =>
      drawIphone(screen as IphoneScreen, context as IphoneContext, given),
    at: {
      secureActivation: press('home', 'textMessage', 'cancel', 'giveFace'),
      setupCode: [type('codeField', otherCode), ...press('activate')],
      camera: [{ type: 'scan', text: link }, ...press('bannerApp')],
      services: press('authenticate'),
      authenticate: press('addUser'),
      addUser: press('byText'),
    } as Record<string, Event[]>,
    elsewhere: { appStart: press('setupQr', 'services'), home: press('camera') } as Record<string, Event[]>,
    failures: ['text-code-expired', 'no-answer'],
  },
};

const noticeBy = (way: 'text' | 'voice') => ({
  id: way,
  userId: 'practice-ana',
  way,
  digits: '271905',
  sentAt: figureTime,
});
const answers = [
  { ok: true, value: { now: figureTime, code: figureCode } },
  { ok: false, problem: 'no-answer' },
  { ok: false, problem: 'text-code-wrong' },
];
const activated = { ok: true, value: { userId: 'practice-ana', place: 'here' } };

function walkOf({ machine, memories, at, elsewhere, failures }: (typeof phones)[keyof typeof phones]) {
  const eventsOf = ({ value: screen, context }: Snapshot): Event[] => {
    const { userId } = textsOf(context);
    // From here on, everything but the ways back is as with a scanned code; the reader may look at the message again.
    const own = at[screen];
    if (own) return own;
    if (screen === 'activating')
      return [activated, ...failures.map((problem) => ({ ok: false, problem }))].map((output) =>
        doneOf(machine, screen, output),
      );
    if (screen === 'activated') return [];
    // Once a code is in hand, only what leads back to it is walked; with a code from elsewhere, nothing is.
    if (isByText(context) && screen !== 'textAsking')
      return screen === 'textCode'
        ? [type('textCodeField', '271 905'), ...press('send', 'home', 'textMessage', 'ok', 'textAgain')]
        : press('ibkrMobile', 'closeText', 'hangUp', 'back');
    if (context.code !== null || context.codeField !== '') return [];
    if (!context.phone.installed)
      return memories.map((phone) => ({ type: 'phone.remembered', phone }) as Event);
    // What follows is the same for every user.
    if (userId !== null && userId !== 'practice-ana') return press('back');
    return [
      ...press(...controls),
      ...(userId === null ? (elsewhere[screen] ?? []) : []),
      ...(context.errorShown ? press('ok') : []),
      ...(screen === 'textCode'
        ? [
            ...['271 905', '12', foreignTexts[0]].map((text) => type('textCodeField', text)),
            ...(['text', 'voice'] as const).map((way) => ({ type: 'texts.read', texts: [noticeBy(way)] })),
          ]
        : []),
      ...(screen === 'textAsking' || screen === 'textChecking'
        ? answers.map((output) => doneOf(machine, screen, output))
        : []),
    ];
  };

  const keyOf = ({ value, context }: Snapshot): string => {
    const { userId, number, way, sendId, takeId, askedAt, notices, unread, read, asksWhy } = textsOf(context);
    const { typed, problem, rejectedInput, errorShown, codeField, phone } = context;
    const isThere = [sendId, takeId, askedAt, unread, read].map((each) => each !== null);
    const texts = [userId, number, way, notices[0]?.way, asksWhy, isThere];
    const { pinField, byBanner, scannedCode } = context as Partial<AndroidContext & IphoneContext>;
    return JSON.stringify([
      ...[value, context.code, typed, problem, rejectedInput, errorShown, codeField],
      ...[pinField, byBanner, scannedCode],
      ...[phone.installed, phone.users.length, texts],
    ]);
  };
  return walk(machine, eventsOf as never, keyOf as never);
}

describe.each(Object.entries(phones))('%s', (kind, phone) => {
  const { machine, usual, goesOn, draw } = phone;
  const walked = walkOf(phone);
  const states = walked.states as unknown as Snapshot[];

  /** The icon of the app has the same transitions without the chapter, after the chapter's own. */
  const before = new Set(notTaken(usual, { states: [], steps: [] }));
  const isOwn = (name: string): boolean => !before.has(name) && !/ibkrMobile, branch [3-7]/.test(name);

  test('every transition of the chapter is taken by some path through it', () => {
    const all = notTaken(machine, { states: [], steps: [] }).filter(isOwn);
    const left = notTaken(machine, walked).filter(isOwn);
    console.log(`${kind}, text messages: ${all.length - left.length} of ${all.length} transitions covered`);
    expect(left).toEqual([]);
  });

  test('a text that may be somebody’s secret is nowhere once its button is pressed', () => {
    for (const { event, to } of walked.steps) {
      if (event.type !== 'press.send') continue;
      expect(JSON.stringify((to as unknown as Snapshot).context)).not.toContain(foreignTexts[0]);
    }
  });

  test('the phone goes on only with a code that the service gave', () => {
    const gained = states.filter(({ value, context }) => value === goesOn && isByText(context));
    expect(gained.length).toBeGreaterThan(0);
    for (const { context } of gained) expect([context.code, context.typed]).toEqual([figureCode, {}]);
  });

  test('typed digits are gone once the reader leaves the field for another step', () => {
    for (const { value, context } of states)
      if (value === 'home' || value === 'textUser') expect(context.typed).toEqual({});
  });

  const own = Object.keys(machine.states).filter((screen) => !(screen in usual.states));
  /** One state for each look of a screen of the chapter. */
  const looks = [
    ...new Map(
      states
        .filter(({ value }) => own.includes(value))
        .map((state) => {
          const { number, way, unread, asksWhy, notices } = textsOf(state.context);
          const { problem } = state.context;
          return [[state.value, problem, number, way, unread, asksWhy, notices.length].join(' '), state];
        }),
    ).values(),
  ];
  const { control: labels } = buildStrings.en[kind as keyof typeof phones];

  test('every control of the chapter stands on one of its screens, by its label', () => {
    const told = looks.map(({ value, context }) => said(draw(value, context))).join(' ');
    const own = ['ownNumber', 'otherNumber'];
    for (const control of controls.slice(3, controls.indexOf('retry')))
      if (!own.includes(control) && control !== 'messages')
        expect(told, control).toContain((labels as Record<string, string>)[control]);
  });

  test('every button that a screen of the chapter shows does something', () => {
    const dead = looks.flatMap((state) => {
      const words = said(draw(state.value, state.context));
      return controls
        .filter((control) => words.includes((labels as Record<string, string>)[control] ?? '-'))
        .filter((control) => marksIn(draw(state.value, state.context, { marked: control })) > 0)
        .filter(
          (control) =>
            takenBy(machine, state as unknown as SnapshotFrom<AnyStateMachine>, { type: `press.${control}` })
              .length === 0,
        )
        .map((control) => `${state.value}, ${control}`);
    });
    // The answer is on its way.
    const waiting = kind === 'android' ? ['textAsking, back', 'textChecking, back'] : [];
    expect([...new Set(dead)].sort()).toEqual(waiting);
  });

  test.each(languages)('every screen of the chapter is drawn in %s, still and live', (language) => {
    for (const { value, context } of looks) {
      expectNoSlip(draw(value, context, { language }), value);
      expectNoSlip(draw(value, context, { language, live: true }), value);
    }
  });
});
