/** The chapter that restores IB Key on the Android phone: every transition that it adds, and what must hold on the way. */
import type { SnapshotFrom } from 'xstate';
import { expect, test } from 'vitest';
import { figured, figurePin, figureTime } from '../../../../src/devices/kit/figured.ts';
import { textsOf } from '../../../../src/devices/phone/chapters/text-messages/texts.ts';
import type { AndroidMemory } from '../../../../src/devices/android/android.memory.ts';
import { hashPin } from '../../../../src/enrolment/pin.ts';
import { buildStrings } from '../../../../src/i18n/at-build.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { foreignTexts } from '../answers.ts';
import { expectNoSlip } from '../expect-no-slip.ts';
import { withApp } from '../play.ts';
import { drawAndroid, marksIn, said } from '../render.tsx';
import { doneOf, notTaken, takenBy, walk } from '../walk.ts';
import { androidWithRestore as machine, androidWithTexts } from './whole-android.ts';

type Snapshot = SnapshotFrom<typeof machine>;
const at = (snapshot: Snapshot): string => snapshot.value;

const lost: AndroidMemory = {
  ...withApp,
  lost: ['practice-ana'],
  pin: hashPin(figurePin, Uint8Array.of(7)),
};
const notOffered: AndroidMemory = { ...lost, settings: { ...lost.settings, restore: 'notOffered' } };

const controls = [
  'ibkrMobile',
  'restoreSetup',
  'continueRestore',
  'practice-ana',
  'practice-joint',
  'practice-firm',
  'startRecovery',
  'numberGone',
  'pinForgotten',
  'submitRecovery',
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

const noticeBy = (way: 'text' | 'voice') => ({
  id: way,
  userId: 'practice-ana',
  way,
  digits: '271905',
  sentAt: figureTime,
});
const refusals = [
  { ok: false, problem: 'no-answer' },
  { ok: false, problem: 'text-code-wrong' },
];
const answers: Record<string, readonly object[]> = {
  restoreAsking: [{ ok: true, value: { now: figureTime } }, ...refusals],
  restoring: [{ ok: true, value: { userId: figured.user, key: figured.key } }, ...refusals],
};

const isOfChapter = (screen: string): boolean => /^(?:restor|messages|call|home|appStart)/.test(screen);

const eventsOf = (snapshot: Snapshot): { type: string }[] => {
  const screen = at(snapshot);
  const { phone } = snapshot.context;
  if (!phone.installed)
    return [lost, notOffered].map(
      (memory) => ({ type: 'phone.remembered', phone: memory }) as { type: string },
    );
  if (!isOfChapter(screen) || screen === 'activated') return [];
  const { userId } = textsOf(snapshot.context);
  // What follows is the same for every user.
  if (userId !== null && userId !== 'practice-ana') return [{ type: 'press.back' }];
  return [
    ...controls.map((control) => ({ type: `press.${control}` })),
    ...(screen === 'restoreCode'
      ? [
          ...['271 905', foreignTexts[0]].map((text) => ({ type: 'type.textCodeField', text })),
          ...[figurePin, '9999'].map((text) => ({ type: 'type.pinField', text })),
          ...(['text', 'voice'] as const).map((way) => ({ type: 'texts.read', texts: [noticeBy(way)] })),
        ]
      : []),
    ...(answers[screen] ?? []).map((output) => doneOf(machine, screen, output)),
  ];
};

const keyOf = ({ value, context }: Snapshot): string => {
  const { userId, way, sendId, takeId, askedAt, notices, unread, read, asksWhy, flow } = textsOf(context);
  const { typed, problem, pinField, phone } = context;
  const isThere = [sendId, takeId, askedAt, unread, read].map((each) => each !== null);
  const texts = [userId, way, notices[0]?.way, asksWhy, flow, isThere];
  const ofPhone = [phone.installed, phone.lost, phone.settings.restore];
  return JSON.stringify([value, typed, pinField, problem, ofPhone, texts]);
};

const walked = walk(machine, eventsOf, keyOf);

/** The transitions of the screens that the phone has without the chapter, after the chapter's own. */
const usual = new Set(notTaken(androidWithTexts, { states: [], steps: [] }));
const isOwn = (name: string): boolean =>
  !usual.has(name) &&
  !/^home × press.ibkrMobile, branch [4-9]|^(?:messages|call) × .*, branch [2-9]/.test(name);

test('every transition of the chapter is taken by some path through it', () => {
  const all = notTaken(machine, { states: [], steps: [] }).filter(isOwn);
  const left = notTaken(machine, walked).filter(isOwn);
  console.log(`android, restore: ${all.length - left.length} of ${all.length} transitions covered`);
  expect(left).toEqual([]);
});

test('the phone gains the user, with the key that the service gave, and has lost nobody then', () => {
  const gained = walked.states.filter((state) => at(state) === 'activated');
  expect(gained.length).toBeGreaterThan(0);
  for (const { context } of gained) {
    expect(context.phone).toMatchObject({ users: [{ id: figured.user, key: figured.key }], lost: [] });
    expect([context.typed, context.pinField]).toEqual([{}, '']);
  }
});

test('nothing is sent with a wrong PIN, or with digits that are none', () => {
  const sent = walked.states.filter((state) => at(state) === 'restoring');
  expect(sent.length).toBeGreaterThan(0);
  for (const { context } of sent)
    expect([context.pinField, context.typed['textCodeField']]).toEqual([figurePin, '271 905']);
});

test('a text that may be somebody’s secret is nowhere once its button is pressed', () => {
  for (const { event, to } of walked.steps)
    if (event.type === 'press.submitRecovery')
      expect(JSON.stringify(to.context)).not.toContain(foreignTexts[0]);
});

test('a phone that has lost nobody, or may not offer it, shows no offer', () => {
  const offers = (phone: AndroidMemory): boolean =>
    said(drawAndroid('appStart', { ...walked.states[0]!.context, phone })).includes(
      buildStrings.en.android.control.restoreSetup,
    );
  expect([lost, notOffered, withApp].map(offers)).toEqual([true, false, false]);
});

/** One state for each look of a screen of the chapter. */
const looks = [
  ...new Map(
    walked.states
      .filter((state) => !(at(state) in androidWithTexts.states) || at(state) === 'appStart')
      .map((state) => {
        const { way, unread, asksWhy } = textsOf(state.context);
        const { problem, phone } = state.context;
        return [[at(state), problem, way, unread, asksWhy, phone.settings.restore].join(' '), state];
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
  expect([...new Set(dead)].sort()).toEqual(['restoreAsking, back', 'restoring, back']);
});

test.each(languages)('every screen of the chapter is drawn in %s, still and live', (language) => {
  for (const { value, context } of looks) {
    expectNoSlip(drawAndroid(value, context, { language }), value);
    expectNoSlip(drawAndroid(value, context, { language, live: true }), value);
  }
});
