/** A login to paper trading: the service is not asked, and the live account is behind a login with IB Key. */
import { afterEach, expect, test, vi } from 'vitest';
import { createClient } from '../../../../src/api/client.ts';
import { add as addPaper } from '../../../../src/devices/portal/chapters/paper/machine.ts';
import { add as addPasswords } from '../../../../src/devices/portal/chapters/password/machine.ts';
import { add as addFactors } from '../../../../src/devices/portal/chapters/second-factor/machine.ts';
import { kindOf, usualParts } from '../../../../src/devices/portal/device.ts';
import { loggedIn } from '../answers.ts';
import { stubStorage, stubWindow } from '../storage-stub.ts';
import { byHand } from './by-hand.ts';
import { portalWithPaper } from './whole-portal.ts';

/** A portal that asks its user for an account. */
const play = () => byHand(portalWithPaper);

test('paper trading is open at once, and the live account waits for the phone', () => {
  const portal = play();
  const places = ['paperAccount', 'logOut', 'practice-ana', 'liveAccount'].map((control) =>
    portal.press(control).at(),
  );
  expect(places).toEqual(['paperOpen', 'chooseUser', 'accountChoice', 'liveChosen']);
  expect(portal.answer(loggedIn('awaitingApproval')).at()).toBe('awaitingApproval');
});

test('each page can be left, and another user chosen', () => {
  for (const [presses, way] of [
    [[], 'cancel'],
    [['paperAccount'], 'logOut'],
    [['liveAccount'], 'cancel'],
  ] as const) {
    const portal = play().press(...presses, way);
    expect([portal.at(), portal.context().userId]).toEqual(['chooseUser', null]);
    portal.press('practice-firm');
    expect([portal.at(), portal.context().userId]).toEqual(['accountChoice', 'practice-firm']);
  }
});

test('a login to the live account without an answer is told, and can be tried again', () => {
  const portal = play().press('liveAccount').answer({ ok: false, problem: 'no-answer' });
  expect([portal.at(), portal.context().problem]).toEqual(['chooseUser', 'no-answer']);
  expect(portal.press('tryAgain').at()).toBe('loggingIn');
});

test('paper trading is left once it is logged out of, until the next login', () => {
  const portal = play();
  const seen = [
    'paperAccount',
    'logOut',
    'practice-ana',
    'paperAccount',
    'logOut',
    'practice-ana',
    'liveAccount',
  ].map((control) => portal.press(control).context().paperLeft === true);
  expect(seen).toEqual([false, true, true, false, true, true, false]);
});

test('the account is chosen before the password and the list of second factors', () => {
  const places = [addFactors, addPasswords].map((add) =>
    byHand(addPaper(add(usualParts)).machine)
      .press('liveAccount')
      .at(),
  );
  expect(places).toEqual(['factorsReading', 'passwordChoice']);
});

afterEach(() => vi.unstubAllGlobals());

test('paper trading outlasts a reload, and the service hears nothing of it', () => {
  stubStorage('sessionStorage');
  stubStorage('localStorage');
  stubWindow();
  const fetched = vi.fn(() => new Promise(() => undefined));
  vi.stubGlobal('fetch', fetched);
  const start = () => kindOf(addPaper(usualParts)).start({ client: createClient('/api'), name: 'portal' });
  const portal = start();
  portal.actor.send({ type: 'press.practice-ana' });
  portal.actor.send({ type: 'press.paperAccount' });
  portal.stop();
  const again = start();
  expect(again.actor.getSnapshot().value).toBe('paperOpen');
  again.stop();
  expect(fetched).not.toHaveBeenCalled();
});
