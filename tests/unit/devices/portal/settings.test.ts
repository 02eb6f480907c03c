/** The settings of the portal: Seamless Authentication is switched on and off, and kept only when it is saved. */
import type { SnapshotFrom } from 'xstate';
import { initialTransition, transition } from 'xstate';
import { expect, test } from 'vitest';
import { standsOn } from '../../../../src/devices/portal/chapters/secure-login/machine.ts';
import { figureSessions } from '../../../../src/devices/kit/figured.ts';
import { doneOf } from '../walk.ts';
import { settingsControls } from './portal-walk.ts';
import { portalWithSettings as machine } from './whole-portal.ts';

type Now = SnapshotFrom<typeof machine>;

const { awaitingApproval, open } = figureSessions;
const off = { ...open, seamlessOff: true } as const;
const pressed = new Set<string>();

/** A portal behind a login of a user whose Seamless Authentication is off. */
function play() {
  let now: Now = initialTransition(machine, undefined)[0];
  const send = (event: object): void => {
    now = transition(machine, now, event as never)[0];
  };
  const portal = {
    now: () => now,
    at: (): string => String(now.value),
    press: (...controls: string[]) => {
      for (const control of controls) {
        const before = now;
        send({ type: `press.${control}` });
        if (now !== before) pressed.add(control);
      }
      return portal;
    },
    answer: (output: object) => {
      send(doneOf(machine, 'seamlessSaving', output));
      return portal;
    },
  };
  send({ type: 'press.practice-ana' });
  send(doneOf(machine, 'loggingIn', { ok: true, clockOffset: 0, session: awaitingApproval }));
  send({ type: 'session.read', session: off, clockOffset: 0, answers: null });
  return portal;
}

const onTheWay = ['userMenu', 'settings', 'userSettings', 'secureLogin', 'gear'] as const;

test('the switch counts once it is saved, and is known after the session', () => {
  const portal = play().press(...onTheWay);
  expect([portal.at(), standsOn(portal.now().context)]).toEqual(['seamless', false]);
  portal.press('seamlessSwitch');
  expect([standsOn(portal.now().context), portal.now().context.session?.seamlessOff]).toEqual([true, true]);
  portal.press('save').answer({ ok: true, value: {} });
  expect([portal.at(), portal.now().context.session?.seamlessOff]).toEqual(['secureLogin', undefined]);
  portal.press('logOut');
  expect([portal.at(), portal.now().context.seamlessOn]).toEqual(['chooseUser', true]);
});

test('a switch that is left unsaved changes nothing', () => {
  const portal = play().press(...onTheWay, 'seamlessSwitch', 'settingsBack', 'gear');
  expect([standsOn(portal.now().context), portal.now().context.seamlessOn]).toEqual([false, undefined]);
});

test('what could not be saved is told, and can be saved again', () => {
  const portal = play().press(...onTheWay, 'seamlessSwitch', 'save');
  portal.answer({ ok: false, problem: 'no-answer' });
  expect([portal.at(), portal.now().context.problem, standsOn(portal.now().context)]).toEqual([
    'seamless',
    'no-answer',
    true,
  ]);
  portal.press('save').answer({ ok: true, value: {} });
  expect([portal.at(), portal.now().context.problem]).toEqual(['secureLogin', null]);
});

test('it is switched off in the same way', () => {
  const portal = play()
    .press(...onTheWay, 'seamlessSwitch', 'save')
    .answer({ ok: true, value: {} });
  portal.press('gear', 'seamlessSwitch', 'save').answer({ ok: true, value: {} });
  expect([portal.now().context.session?.seamlessOff, portal.now().context.seamlessOn]).toEqual([true, false]);
});

test('each page leads back, and each control does something somewhere', () => {
  const portal = play()
    .press(...onTheWay, 'seamlessSwitch', 'save')
    .answer({ ok: true, value: {} });
  portal.press('gear');
  const pages = Array.from({ length: 5 }, () => portal.press('settingsBack').at());
  expect(pages).toEqual(['secureLogin', 'userSettings', 'portalSettings', 'userMenu', 'loggedIn']);
  expect([...pressed]).toEqual(expect.arrayContaining([...settingsControls]));
});
