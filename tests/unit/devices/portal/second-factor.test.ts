/** The list of second factors: no login begins until IB Key is chosen in it. */
import type { SnapshotFrom } from 'xstate';
import { initialTransition, transition } from 'xstate';
import { expect, test } from 'vitest';
import { loggedIn } from '../answers.ts';
import { doneOf } from '../walk.ts';
import { factorControls } from './portal-walk.ts';
import { portalWithFactors as machine } from './whole-portal.ts';

type Now = SnapshotFrom<typeof machine>;

/** A portal of a user whose second factors are being read. */
function play() {
  let now: Now = initialTransition(machine, undefined)[0];
  const send = (event: object): void => {
    now = transition(machine, now, event as never)[0];
  };
  const portal = {
    at: (): string => String(now.value),
    context: () => now.context,
    press: (...controls: string[]) => {
      for (const control of controls) send({ type: `press.${control}` });
      return portal;
    },
    answer: (output: object) => {
      send(doneOf(machine, portal.at(), output));
      return portal;
    },
  };
  return portal.press('practice-ana');
}

const several = (is: boolean) => ({ ok: true, value: { several: is } });

test('the other device is asked first, and IB Key is chosen in the list', () => {
  const portal = play().answer(several(true));
  expect([portal.at(), portal.context().session]).toEqual(['otherFactor', null]);
  const places = factorControls.map((control) => portal.press(control).at());
  expect(places).toEqual(['factorList', 'otherFactor', 'otherFactor']);
  portal.press('deviceList', 'ibKey');
  expect(portal.at()).toBe('factorChosen');
  expect(portal.answer(loggedIn('awaitingApproval')).at()).toBe('awaitingApproval');
});

test('a user without IB Key has no list, and is offered a code', () => {
  const portal = play().answer(several(false));
  expect(portal.at()).toBe('loggingIn');
  expect(portal.answer(loggedIn('codeOffered')).at()).toBe('codeShown');
});

test('what could not be read is told, and is asked again', () => {
  const portal = play().answer({ ok: false, problem: 'no-answer' });
  expect([portal.at(), portal.context().problem]).toEqual(['factorsReading', 'no-answer']);
  expect([portal.press('tryAgain').at(), portal.context().problem]).toEqual(['factorsReading', null]);
  expect(portal.answer(several(true)).at()).toBe('otherFactor');
});

test('each page can be left', () => {
  for (const presses of [[], ['deviceList'], ['deviceList', 'ibKey']]) {
    const portal = play()
      .answer(several(true))
      .press(...presses, 'cancel');
    expect([portal.at(), portal.context().userId]).toEqual(['chooseUser', null]);
  }
  expect(play().press('cancel').at()).toBe('chooseUser');
});
