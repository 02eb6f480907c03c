/** The list of second factors: no login begins until IB Key is chosen in it. */
import { expect, test } from 'vitest';
import { loggedIn } from '../answers.ts';
import { byHand } from './by-hand.ts';
import { factorControls } from './portal-walk.ts';
import { portalWithFactors } from './whole-portal.ts';

/** A portal of a user whose second factors are being read. */
const play = () => byHand(portalWithFactors);

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
