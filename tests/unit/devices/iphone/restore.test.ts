/** The chapter that restores IB Key on the iPhone: every transition that it adds, and every button of its screens. */
import type { SnapshotFrom } from 'xstate';
import { expect, test } from 'vitest';
import { figured } from '../../../../src/devices/kit/figured.ts';
import type { IphoneMemory } from '../../../../src/devices/iphone/iphone.memory.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { expectNoSlip } from '../expect-no-slip.ts';
import { iphoneWithApp } from '../play.ts';
import { drawIphone } from '../render.tsx';
import { doneOf, notTaken, walk } from '../walk.ts';
import { iphoneMachine, iphoneWithRestore as machine } from './whole-iphone.ts';

type Snapshot = SnapshotFrom<typeof machine>;
const at = (snapshot: Snapshot): string => snapshot.value;

const settingsOf = (changed: Partial<IphoneMemory['settings']>): IphoneMemory => ({
  ...iphoneWithApp,
  notificationsAllowed: true,
  lost: [figured.user],
  settings: { ...iphoneWithApp.settings, ...changed },
});
const phones = [{}, { biometrics: 'finger' as const }, { restore: 'notOffered' as const }].map(settingsOf);
const controls = ['ibkrMobile', 'yes', 'notNow', 'giveFace', 'giveFinger', 'givePasscode', 'retry', 'cancel'];
const answers = [
  { ok: true, value: { userId: figured.user, key: figured.key } },
  { ok: false, problem: 'no-answer' },
];

const walked = walk(
  machine,
  (snapshot) => {
    if (!snapshot.context.phone.installed)
      return phones.map((phone) => ({ type: 'phone.remembered', phone }) as { type: string });
    return [
      ...controls.map((control) => ({ type: `press.${control}` })),
      ...(at(snapshot) === 'restoring' ? answers.map((output) => doneOf(machine, 'restoring', output)) : []),
    ];
  },
  ({ value, context: { phone, problem, requestId } }) =>
    JSON.stringify([value, phone.installed, phone.settings, phone.lost, problem, requestId !== null]),
);

/** The transitions of the app's icon without the chapter stand after the chapter's own. */
const usual = new Set(notTaken(iphoneMachine, { states: [], steps: [] }));
const isOwn = (name: string): boolean =>
  !usual.has(name) && !/^home × press.ibkrMobile, branch [3-9]/.test(name);

test('every transition of the chapter is taken by some path through it', () => {
  const all = notTaken(machine, { states: [], steps: [] }).filter(isOwn);
  const left = notTaken(machine, walked).filter(isOwn);
  console.log(`iphone, restore: ${all.length - left.length} of ${all.length} transitions covered`);
  expect(left).toEqual([]);
});

test('the phone gains the user, with the key that the service gave, and has lost nobody then', () => {
  const gained = walked.states.filter((state) => at(state) === 'activated');
  expect(gained.length).toBeGreaterThan(0);
  for (const { context } of gained)
    expect(context.phone).toMatchObject({ users: [{ id: figured.user, key: figured.key }], lost: [] });
});

test.each(languages)('every screen of the chapter is drawn in %s, still and live', (language) => {
  const own = walked.states.filter((state) => !(at(state) in iphoneMachine.states));
  expect(new Set(own.map(at))).toEqual(new Set(['restoreOffer', 'secureRestore', 'restoring']));
  for (const { value, context } of own) {
    expectNoSlip(drawIphone(value, context, { language }), value);
    expectNoSlip(drawIphone(value, context, { language, live: true }), value);
  }
});
