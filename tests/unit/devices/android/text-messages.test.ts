/** The chapter of text messages on the Android phone: every transition that it adds, and what must hold on the way. */
import type { SnapshotFrom } from 'xstate';
import { expect, test } from 'vitest';
import { isByText, textsOf } from '../../../../src/devices/phone/chapters/text-messages/texts.ts';
import { figureCode, figureFor, figurePin, figureTime } from '../../../../src/devices/kit/figured.ts';
import { foreignTexts } from '../answers.ts';
import { withApp } from '../play.ts';
import { buildStrings } from '../../../../src/i18n/at-build.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { expectNoSlip } from '../expect-no-slip.ts';
import { drawAndroid, marksIn, said } from '../render.tsx';
import { doneOf, notTaken, takenBy, walk } from '../walk.ts';
import { androidMachine, androidWithTexts as machine } from './whole-android.ts';

type Snapshot = SnapshotFrom<typeof machine>;

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
  'textAgain',
  'voice',
  'textMessage',
  'closeText',
  'hangUp',
  'retry',
  'back',
  'home',
];
const at = (snapshot: Snapshot): string => snapshot.value;

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

const eventsOf = (snapshot: Snapshot): { type: string }[] => {
  const screen = at(snapshot);
  // From here on, everything but the ways back is as with a scanned code; the reader may look at the message again.
  if (screen === 'createPin')
    return [
      ...['home', 'textMessage', 'ok', 'back', 'activate'].map((control) => ({ type: `press.${control}` })),
      { type: 'type.pinField', text: figurePin } as { type: string },
    ];
  if (screen === 'activating') return [doneOf(machine, screen, { ok: false, problem: 'text-code-expired' })];
  if (screen === 'sessionId')
    return [
      { type: 'type.codeField', text: figureFor('practice-firm').code } as { type: string },
      { type: 'press.next' },
    ];
  if (!snapshot.context.phone.installed)
    return [{ type: 'phone.remembered', phone: withApp } as { type: string }];
  const { userId } = textsOf(snapshot.context);
  // What follows is the same for every user.
  if (userId !== null && userId !== 'practice-ana') return [{ type: 'press.back' }];
  return [
    ...controls.map((control) => ({ type: `press.${control}` })),
    ...(screen === 'twoFactor' && userId === null ? [{ type: 'press.sessionId' }] : []),
    ...(screen === 'textCode'
      ? [
          ...['271 905', '12', foreignTexts[0]].map((text) => ({ type: 'type.textCodeField', text })),
          ...(['text', 'voice'] as const).map((way) => ({ type: 'texts.read', texts: [noticeBy(way)] })),
        ]
      : []),
    ...(screen === 'textAsking' || screen === 'textChecking'
      ? answers.map((output) => doneOf(machine, screen, output))
      : []),
  ];
};

const keyOf = ({ value, context }: Snapshot): string => {
  const { userId, number, way, requestId, askedAt, notices, unread, read, asksWhy } = textsOf(context);
  const { typed, problem, rejectedInput, errorShown, codeField, pinField, phone } = context;
  const isThere = [requestId, askedAt, unread, read].map((each) => each !== null);
  const texts = [userId, number, way, notices[0]?.way, asksWhy, isThere];
  return JSON.stringify([
    ...[value, context.code, typed, problem, rejectedInput, errorShown, codeField, pinField],
    ...[phone.installed, texts],
  ]);
};

const walked = walk(machine, eventsOf, keyOf);

/** The icon of the app has the same transitions without the chapter, after the chapter's own. */
const usual = new Set(notTaken(androidMachine, { states: [], steps: [] }));
const isOwn = (name: string): boolean => !usual.has(name) && !/ibkrMobile, branch [3-6]/.test(name);

test('every transition of the chapter is taken by some path through it', () => {
  const all = notTaken(machine, { states: [], steps: [] }).filter(isOwn);
  const left = notTaken(machine, walked).filter(isOwn);
  console.log(`android, text messages: ${all.length - left.length} of ${all.length} transitions covered`);
  expect(left).toEqual([]);
});

test('a text that may be somebody’s secret is nowhere once its button is pressed', () => {
  for (const { event, to } of walked.steps) {
    if (event.type !== 'press.send') continue;
    expect(JSON.stringify(to.context)).not.toContain(foreignTexts[0]);
  }
});

test('the phone goes on only with a code that the service gave', () => {
  const gained = walked.states.filter((state) => at(state) === 'createPin' && isByText(state.context));
  expect(gained.length).toBeGreaterThan(0);
  for (const { context } of gained) expect([context.code, context.typed]).toEqual([figureCode, {}]);
});

test('typed digits are gone once the reader leaves the field for another step', () => {
  for (const state of walked.states)
    if (at(state) === 'home' || at(state) === 'textUser') expect(state.context.typed).toEqual({});
});

const screens: readonly string[] = Object.keys(machine.states).filter(
  (screen) => !(screen in androidMachine.states),
);
/** One state for each look of a screen of the chapter. */
const looks = [
  ...new Map(
    walked.states
      .filter((state) => screens.includes(at(state)))
      .map((state) => {
        const { number, way, unread, asksWhy, notices } = textsOf(state.context);
        const { problem } = state.context;
        return [[at(state), problem, number, way, unread, asksWhy, notices.length].join(' '), state];
      }),
  ).values(),
];
const { control: labels } = buildStrings.en.android;

test('every button that a screen of the chapter shows does something', () => {
  const dead = looks.flatMap((state) => {
    const words = said(drawAndroid(state.value, state.context));
    return controls
      .filter((control) => words.includes(labels[control as keyof typeof labels]))
      .filter((control) => marksIn(drawAndroid(state.value, state.context, { marked: control })) > 0)
      .filter((control) => takenBy(machine, state, { type: `press.${control}` }).length === 0)
      .map((control) => `${at(state)}, ${control}`);
  });
  // The answer is on its way.
  expect([...new Set(dead)].sort()).toEqual(['textAsking, back', 'textChecking, back']);
});

test.each(languages)('every screen of the chapter is drawn in %s, still and live', (language) => {
  for (const { value, context } of looks) {
    expectNoSlip(drawAndroid(value, context, { language }), value);
    expectNoSlip(drawAndroid(value, context, { language, live: true }), value);
  }
});
