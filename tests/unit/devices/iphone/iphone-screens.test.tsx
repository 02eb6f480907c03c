import { expect, test, vi } from 'vitest';
import {
  iphoneMachine,
  iphoneScreens,
  iphoneWithMove,
  iphoneWithQuiet,
  iphoneWithRestore,
} from './whole-iphone.ts';
import { iphoneFixtures } from '../../../../src/devices/iphone/iphone.fixtures.ts';
import type { IphoneControl, IphoneScreen } from '../../../../src/devices/iphone/iphone.types.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { buildStrings } from '../../../../src/i18n/at-build.ts';
import { expectNoSlip } from '../expect-no-slip.ts';
import { drawIphone, marksIn, said } from '../render.tsx';
import { takenBy } from '../walk.ts';
import type { IphoneSnapshot } from './iphone-walk.ts';
import { iphoneControls, walkIphone } from './iphone-walk.ts';

// The tests draw hundreds of screens, maybe on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const screens = Object.keys(iphoneScreens) as IphoneScreen[];

/** One state of each look: the screen, what its phone has, the problem that it shows, and what lies over it. */
function looksOf(states: readonly IphoneSnapshot[]): IphoneSnapshot[] {
  const byLook = new Map<string, IphoneSnapshot>();
  for (const snapshot of states) {
    const { value, context } = snapshot;
    const { problem, rejectedInput, errorShown, shadeOpen, logins, headsUp, answer, phone } = context;
    const banner = value === 'camera' && context.scannedCode !== null;
    const { notificationsAllowed, settings, users, installed } = phone;
    const over = shadeOpen
      ? `notifications ${logins.length} ${notificationsAllowed}`
      : errorShown
        ? 'error'
        : headsUp;
    const has = value.startsWith('secure')
      ? `${settings.biometrics} ${settings.passcode}`
      : `${users.length} ${(value as IphoneScreen) === 'appNotifications' && notificationsAllowed}`;
    const look = [value, installed, has, problem, rejectedInput?.problem, banner, over, problem && answer];
    byLook.set(look.join(' '), snapshot);
  }
  return [...byLook.values()];
}
const looks = looksOf(walkIphone().states);

/** Screens with the live viewfinder, which loads when it is opened: here it could only be drawn as waiting. */
const hasViewfinder: readonly IphoneScreen[] = ['camera', 'scanner'];

test('every state of the phone has a screen and a fixture, and there are no others', () => {
  expect(screens.sort()).toEqual(
    Object.keys({
      ...iphoneMachine.states,
      ...iphoneWithMove.states,
      ...iphoneWithQuiet.states,
      ...iphoneWithRestore.states,
    }).sort(),
  );
  expect(Object.keys(iphoneFixtures).sort()).toEqual(
    [...screens, 'bannerApp', 'bannerWebsite', 'drawer'].sort(),
  );
});

test.each(languages)('every screen is drawn from its fixture in %s, with all its words', (language) => {
  for (const screen of screens)
    expectNoSlip(drawIphone(screen, iphoneFixtures[screen], { language }), screen);
  for (const banner of ['bannerWebsite', 'bannerApp'] as const)
    expectNoSlip(drawIphone('camera', iphoneFixtures[banner], { language }), banner);
  expectNoSlip(drawIphone('appStart', iphoneFixtures.drawer, { language }), 'the notifications');
});

test.each(languages)('whatever happened before, every screen is drawn in %s, still and live', (language) => {
  for (const { value, context } of looks) {
    expectNoSlip(drawIphone(value, context, { language }), value);
    if (!hasViewfinder.includes(value))
      expectNoSlip(drawIphone(value, context, { language, live: true }), value);
  }
});

/** Controls that are marked but not pressed: a reader types into fields, and the viewfinder scans. */
const notPressed: readonly IphoneControl[] = ['storeSearch', 'codeField', 'challengeField', 'viewfinder'];
/** Controls of the overlays. Nothing under an overlay can be reached. */
const ofOverlays: readonly IphoneControl[] = ['ok', 'notification', 'closeShade'];

const isDisabled = (snapshot: IphoneSnapshot, control: IphoneControl): boolean =>
  snapshot.value === 'storeInstalling' && control === 'open';

/** The controls that a look shows, found by their labels. */
function controlsOf({ value, context }: IphoneSnapshot): IphoneControl[] {
  const covered = context.errorShown || context.shadeOpen;
  // A control whose label is not on the screen cannot be pressed there: sorting it out here saves most of the drawing.
  const told = said(drawIphone(value, context));
  return (covered ? ofOverlays : iphoneControls)
    .filter((control) => told.includes(buildStrings.en.iphone.control[control]))
    .filter((marked) => marksIn(drawIphone(value, context, { marked })) > 0);
}

test('every button that the phone shows does something', () => {
  const found = looks.flatMap((snapshot) =>
    controlsOf(snapshot)
      .filter((control) => !notPressed.includes(control) && !isDisabled(snapshot, control))
      .filter((control) => takenBy(iphoneMachine, snapshot, { type: `press.${control}` }).length === 0)
      .map((control) => `${snapshot.value}, ${control}`),
  );
  expect(found).toEqual([]);
});

test('every control stands on some screen, marked, with its label in every language', () => {
  const shown = new Map<IphoneControl, IphoneSnapshot>();
  for (const look of looks) for (const control of controlsOf(look)) shown.set(control, look);
  // The live viewfinder draws the choice of the other camera, and the page draws the offer of a link.
  const elsewhere: readonly IphoneControl[] = [
    'viewfinder',
    'flip',
    'typeInstead',
    'takeOffered',
    'leaveOffered',
    'headsUp',
  ];
  expect(iphoneControls.filter((control) => !shown.has(control) && !elsewhere.includes(control))).toEqual([]);
  for (const [control, { value, context }] of shown)
    for (const language of languages)
      expect(said(drawIphone(value, context, { language, marked: control }))).toContain(
        buildStrings[language].iphone.control[control],
      );
});

test('a figure is a picture: no heading, no landmark, nothing that opens', () => {
  for (const screen of screens)
    expect(drawIphone(screen, iphoneFixtures[screen])).not.toMatch(/<(h[1-6]|section|script|a)\b/);
});
