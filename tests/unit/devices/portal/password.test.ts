/** The choice of a password: no login begins after a wrong one, nor while the login is locked. */
import { afterEach, expect, test, vi } from 'vitest';
import { createClient } from '../../../../src/api/client.ts';
import { add } from '../../../../src/devices/portal/chapters/password/machine.ts';
import { kindOf, usualParts } from '../../../../src/devices/portal/device.ts';
import { loggedIn } from '../answers.ts';
import { stubStorage, stubWindow } from '../storage-stub.ts';
import { byHand } from './by-hand.ts';
import { portalWithPasswords } from './whole-portal.ts';

/** A portal that asks its user for a password. */
const play = () => byHand(portalWithPasswords);

const become = (outcome: string, failed: number) => ({ ok: true, value: { outcome, failed } });
const noAnswer = { ok: false, problem: 'no-answer' };

test('a wrong password is told, and the right one then begins the login', () => {
  const portal = play().press('wrongPassword').answer(become('wrong', 1));
  expect([portal.at(), portal.context().failed, portal.context().session]).toEqual([
    'passwordWrong',
    1,
    null,
  ]);
  portal.press('passwordAgain', 'rightPassword').answer(become('right', 0));
  expect(portal.at()).toBe('passwordRight');
  expect(portal.answer(loggedIn('awaitingApproval')).at()).toBe('awaitingApproval');
});

test('a locked login takes no password until its day has passed', () => {
  const portal = play().press('wrongPassword').answer(become('wrong', 1)).press('untilLocked');
  expect([portal.at(), portal.context().untilLocked]).toEqual(['wrongChecking', true]);
  portal.answer(become('locked', 10));
  expect([portal.at(), portal.context().untilLocked]).toEqual(['loginLocked', undefined]);
  portal.press('cancel', 'practice-ana', 'rightPassword').answer(become('locked', 10));
  expect(portal.at()).toBe('loginLocked');
  expect(portal.press('letDayPass').answer(noAnswer).at()).toBe('loginLocked');
  expect(portal.context().problem).toBe('no-answer');
  expect(portal.press('letDayPass').answer({ ok: true, value: {} }).at()).toBe('passwordRetry');
});

test('a password without an answer can be tried again', () => {
  const portal = play().press('rightPassword').answer(noAnswer);
  expect([portal.at(), portal.context().problem]).toEqual(['passwordRetry', 'no-answer']);
  expect(portal.press('rightPassword').context().problem).toBeNull();
});

test('each page can be left', () => {
  const ways = [
    play(),
    play().press('wrongPassword'),
    play().press('wrongPassword').answer(become('wrong', 1)),
    play().press('wrongPassword').answer(become('locked', 10)),
    play().press('wrongPassword').answer(become('locked', 10)).press('letDayPass'),
  ];
  for (const portal of ways) expect(portal.press('cancel').at()).toBe('chooseUser');
});

afterEach(() => vi.unstubAllGlobals());

test('a password that is on its way at a reload is sent again as the same try', () => {
  stubStorage('sessionStorage');
  stubStorage('localStorage');
  stubWindow();
  const sent: string[] = [];
  // A service that hears, and never answers.
  vi.stubGlobal('fetch', (address: string, { body }: RequestInit = {}) => {
    if (address.endsWith('/passwords') && typeof body === 'string') sent.push(body);
    return new Promise(() => undefined);
  });
  const start = () => kindOf(add(usualParts)).start({ client: createClient('/api'), name: 'portal' });
  const portal = start();
  portal.actor.send({ type: 'press.practice-ana' });
  portal.actor.send({ type: 'press.wrongPassword' });
  portal.stop();
  const again = start();
  expect(again.actor.getSnapshot().value).toBe('wrongChecking');
  again.stop();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toBe(sent[0]);
});
