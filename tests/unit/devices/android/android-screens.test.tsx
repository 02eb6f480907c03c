import { expect, test, vi } from 'vitest';
import { androidFixtures } from '../../../../src/devices/android/android.fixtures.ts';
import type { AndroidControl, AndroidScreen } from '../../../../src/devices/android/android.types.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { buildStrings } from '../../../../src/i18n/at-build.ts';
import { expectNoSlip } from '../expect-no-slip.ts';
import { drawAndroid, marksIn, said } from '../render.tsx';
import { takenBy } from '../walk.ts';
import type { AndroidSnapshot } from './android-walk.ts';
import { androidControls, walkAndroid } from './android-walk.ts';
import {
  androidMachine,
  androidScreens,
  androidWithMove,
  androidWithQuiet,
  androidWithRestore,
} from './whole-android.ts';

// The tests draw hundreds of screens, maybe on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const screens = Object.keys(androidScreens) as AndroidScreen[];

/** One state of each look: the screen, the problem that it shows, and what lies over it. */
function looksOf(states: readonly AndroidSnapshot[]): AndroidSnapshot[] {
  const byLook = new Map<string, AndroidSnapshot>();
  for (const snapshot of states) {
    const { problem, rejectedInput, errorShown, shadeOpen, logins, headsUp, answer, phone } =
      snapshot.context;
    const over = shadeOpen ? `drawer ${logins.length}` : errorShown ? 'error' : headsUp;
    const look = [
      snapshot.value,
      phone.users.length,
      problem,
      rejectedInput?.problem,
      over,
      problem && answer,
    ];
    byLook.set(look.join(' '), snapshot);
  }
  return [...byLook.values()];
}
const looks = looksOf(walkAndroid().states);

test('every state of the phone has a screen and a fixture, and there are no others', () => {
  const states = {
    ...androidMachine.states,
    ...androidWithRestore.states,
    ...androidWithMove.states,
    ...androidWithQuiet.states,
  };
  expect(screens.sort()).toEqual(Object.keys(states).sort());
  expect(Object.keys(androidFixtures).sort()).toEqual([...screens, 'drawer'].sort());
});

test.each(languages)('every screen is drawn from its fixture in %s, with all its words', (language) => {
  for (const screen of screens)
    expectNoSlip(drawAndroid(screen, androidFixtures[screen], { language }), screen);
  expectNoSlip(drawAndroid('appStart', androidFixtures.drawer, { language }), 'the notification drawer');
});

test.each(languages)('whatever happened before, every screen is drawn in %s, still and live', (language) => {
  for (const { value, context } of looks) {
    expectNoSlip(drawAndroid(value, context, { language }), value);
    // The live viewfinder loads when it is opened: here it could only be drawn as waiting.
    if (value !== 'scanner') expectNoSlip(drawAndroid(value, context, { language, live: true }), value);
  }
});

/** Controls that are marked but not pressed: a reader types into fields, and the viewfinder scans. */
const notPressed: readonly AndroidControl[] = [
  'storeSearch',
  'codeField',
  'challengeField',
  'pinField',
  'currentPin',
  'newPin',
  'newPinAgain',
  'viewfinder',
];
/** Controls of the overlays. Nothing under an overlay can be reached. */
const ofOverlays: readonly AndroidControl[] = ['ok', 'notification', 'closeShade'];

const isDisabled = (snapshot: AndroidSnapshot, control: AndroidControl): boolean =>
  snapshot.value === 'storeInstalling' && control === 'open';

/** Buttons that do nothing, and why. */
const dead: Record<string, string> = {
  'home, back': 'nothing is behind the home screen',
  'home, messages': 'belongs to the text messages, which have a walk of their own',
  'activating, back': 'the answer is on its way',
  'approving, back': 'the answer is on its way',
  'appStart, haveAccount': 'belongs to the move, which has a walk of its own',
  'twoFactor, byText': 'belongs to the text messages, which have a walk of their own',
};

test('every button that the phone shows does something', () => {
  const found = looks.flatMap((snapshot) => {
    const { value, context } = snapshot;
    const covered = context.errorShown || context.shadeOpen;
    // A control whose label is not on the screen cannot be pressed there: sorting it out here saves most of the drawing.
    const words = said(drawAndroid(value, context));
    return (covered ? ofOverlays : androidControls)
      .filter((control) => words.includes(buildStrings.en.android.control[control]))
      .filter((control) => !notPressed.includes(control) && !isDisabled(snapshot, control))
      .filter((marked) => marksIn(drawAndroid(value, context, { marked })) > 0)
      .filter((control) => takenBy(androidMachine, snapshot, { type: `press.${control}` }).length === 0)
      .map((control) => `${value}, ${control}`);
  });
  expect([...new Set(found)].sort()).toEqual(Object.keys(dead).sort());
});
