/** The phone against a client: when it asks which logins wait for it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Actor } from 'xstate';
import { createActor } from 'xstate';
import { announceChange } from '../../../../src/api/changes.ts';
import type { Client } from '../../../../src/api/client.ts';
import { phoneActors } from '../../../../src/devices/phone/phone.actors.ts';
import { androidMachine } from '../../../../src/devices/android/android.machine.ts';
import type { LoginNotice } from '../../../../src/devices/phone/phone.types.ts';
import { figureTime } from '../../../../src/devices/kit/figured.ts';
import { fail, succeed } from '../../../../src/problems/problem.ts';
import { login } from '../answers.ts';
import { active } from '../play.ts';

const readPhone = vi.fn<Client['readPhone']>();
let phone: Actor<typeof androidMachine>;

beforeEach(() => {
  vi.useFakeTimers({
    now: figureTime,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('document', new EventTarget());
  readPhone.mockReset();
});
afterEach(() => {
  phone.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function turn(visibilityState: 'visible' | 'hidden'): void {
  Object.assign(document, { visibilityState });
  document.dispatchEvent(new Event('visibilitychange'));
}
const settle = () => new Promise((done) => setImmediate(done));
/** A phone that is told of these logins, each time it asks. */
async function told(...logins: LoginNotice[]): Promise<void> {
  readPhone.mockImplementation(() =>
    Promise.resolve(succeed({ now: figureTime, userIds: ['practice-ana'], logins })),
  );
  const client = { readPhone } as unknown as Client;
  phone = createActor(androidMachine.provide({ actors: phoneActors(client, () => active.id) }), {
    input: active,
  }).start();
  await settle();
}

describe('the phone asks for its logins', () => {
  test('when it starts, when something changed, and when the page comes into view', async () => {
    await told(login);
    expect(phone.getSnapshot().context.logins).toEqual([login]);
    announceChange();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(readPhone.mock.calls).toEqual([[active.id], [active.id], [active.id]]);
  });

  test('not while the page is hidden: not when it is left, at a change, or at a limit', async () => {
    await told({ ...login, expiresAt: figureTime + 5000 });
    turn('hidden');
    announceChange();
    vi.advanceTimersByTime(6000);
    expect(readPhone).toHaveBeenCalledOnce();
    turn('visible');
    expect(readPhone).toHaveBeenCalledTimes(2);
  });

  test('right after the first of their limits, and not before', async () => {
    await told({ ...login, expiresAt: null }, { ...login, id: 'other', expiresAt: figureTime + 5000 });
    vi.advanceTimersByTime(5000);
    expect(readPhone).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(500);
    expect(readPhone).toHaveBeenCalledTimes(2);
  });

  test('not by itself where no login has a limit, or none waits', async () => {
    await told({ ...login, expiresAt: null });
    expect(vi.getTimerCount()).toBe(0);
    phone.stop();
    await told();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('and keeps the logins that it knows where no answer comes', async () => {
    await told(login);
    readPhone.mockResolvedValue(fail('no-answer'));
    announceChange();
    await settle();
    expect(phone.getSnapshot().context.logins).toEqual([login]);
  });

  test('and takes no older answer for the newer one', async () => {
    await told();
    const answers: ((logins: LoginNotice[]) => void)[] = [];
    readPhone.mockImplementation(
      () =>
        new Promise((answer) => {
          answers.push((logins) => answer(succeed({ now: figureTime, userIds: ['practice-ana'], logins })));
        }),
    );
    announceChange();
    announceChange();
    answers[1]?.([login]);
    await settle();
    answers[0]?.([]);
    await settle();
    expect(phone.getSnapshot().context.logins).toEqual([login]);
  });
});
