/** IB Key moves to another phone: the new phone has it, and the old one says that it no longer has. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textsOf } from '../../../src/devices/phone/chapters/text-messages/texts.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import type { Picked, PhoneRole } from '../../../src/journeys/journey.ts';
import { phoneIn } from '../../../src/practice/world.ts';
import type { Rehearsed } from './stage.ts';
import { beat, begin, client, goOn, inTime, leaveBrowser, playing, setUpBrowser } from './stage.ts';

const moves = Object.values(journeys).filter(({ chapters }) => chapters?.includes('moveKey'));
const [first = journeys['move-to-android']] = moves;

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const usersOf = ({ practice }: Rehearsed) =>
  (['oldPhone', 'phone'] as const).map((role) =>
    playing(practice).devices[role]?.context.phone.users.map(({ id }) => id),
  );
const phoneOf = ({ practice }: Rehearsed, on: PhoneRole) => phoneIn(playing(practice), on).context;
const press = ({ practice }: Rehearsed, on: PhoneRole | 'portal', ...controls: string[]) => {
  for (const control of controls) practice.send(on, { type: `press.${control}` });
};
const screenOf = ({ practice }: Rehearsed, on: PhoneRole | 'portal') => playing(practice).devices[on]?.screen;

async function at(step: string, journey = first, picked: Picked = {}): Promise<Rehearsed> {
  const rehearsed = await begin(journey, picked);
  expect(await inTime(rehearsed.practice.bring(step))).toEqual({ ok: true });
  return rehearsed;
}

for (const journey of moves)
  test(`the new phone has IB Key, and the old one says that it no longer has: ${journey.id}`, async () => {
    const rehearsed = await at('try-old-phone', journey);
    expect(usersOf(rehearsed)).toEqual([[journey.user], [journey.user]]);
    press(rehearsed, 'oldPhone', 'home', 'ibkrMobile', 'services', 'authenticate');
    await goOn();
    expect(screenOf(rehearsed, 'oldPhone')).toBe('keyEnded');
    expect(usersOf(rehearsed)).toEqual([[], [journey.user]]);
    expect(rehearsed.progress.now().inHand).toBe('begin-login');
    expect(await inTime(rehearsed.practice.bring('approve'))).toEqual({ ok: true });
    expect(phoneOf(rehearsed, 'phone').logins).toHaveLength(1);
    expect(phoneOf(rehearsed, 'oldPhone').logins).toEqual([]);
  });

test('without the old phone the guide has no step on it', async () => {
  const rehearsed = await at('begin-login', first, { old: 'lost' });
  expect(rehearsed.progress.now().order).not.toContain('try-old-phone');
  expect(usersOf(rehearsed)).toEqual([[first.user], [first.user]]);
});

test('whoever leaves the way before a code is asked for has done none of it', async () => {
  for (const way of [
    ['back'],
    ['logInHere', 'home', 'ibkrMobile'],
    ['logInHere', 'migrate', 'home', 'ibkrMobile'],
  ]) {
    const rehearsed = await at('log-in-to-app');
    press(rehearsed, 'phone', 'haveAccount', first.user, ...way);
    await goOn();
    expect(screenOf(rehearsed, 'phone')).toBe('appStart');
    const { done } = rehearsed.progress.now();
    expect(done, way.join(', ')).not.toContain('migrate');
    expect(done, way.join(', ')).not.toContain('read-move');
  }
});

/** The new phone stands before the last press of the move. */
async function beforeTheLastPress(): Promise<Rehearsed> {
  const rehearsed = await at('create-pin');
  rehearsed.practice.send('phone', { type: 'type.pinField', text: '4072' } as { type: string });
  return rehearsed;
}

test('an answer that is lost binds nobody twice: the same request is sent again', async () => {
  const rehearsed = await beforeTheLastPress();
  await inTime(client.changePractice({ fault: 'answer-lost' }));
  press(rehearsed, 'phone', 'activate');
  await goOn(20_000);
  expect(screenOf(rehearsed, 'phone')).toBe('createPin');
  expect(rehearsed.practice.snapshot().problem).toMatchObject({ on: 'phone' });
  press(rehearsed, 'phone', 'retry');
  await goOn();
  expect(screenOf(rehearsed, 'phone')).toBe('activated');
  expect(usersOf(rehearsed)[1]).toEqual([first.user]);
});

test('a network that goes in the middle is told, and the move goes on where it was', async () => {
  const rehearsed = await at('choose-number');
  await inTime(client.changePractice({ fault: 'silent' }));
  press(rehearsed, 'phone', 'getCode');
  await goOn(20_000);
  expect(screenOf(rehearsed, 'phone')).toBe('textNumber');
  expect(rehearsed.practice.snapshot().problem).toMatchObject({ on: 'phone' });
  press(rehearsed, 'phone', 'retry');
  await goOn();
  expect(screenOf(rehearsed, 'phone')).toBe('textCode');
});

test('a wrong code is told under its field, and the right one still moves IB Key', async () => {
  const rehearsed = await at('type-text-code');
  const { digits } = textsOf(phoneOf(rehearsed, 'phone')).notices[0] ?? { digits: '' };
  const give = async (text: string) => {
    rehearsed.practice.send('phone', { type: 'type.textCodeField', text } as { type: string });
    press(rehearsed, 'phone', 'send');
    rehearsed.practice.send('phone', { type: 'type.pinField', text: '4072' } as { type: string });
    press(rehearsed, 'phone', 'activate');
    await goOn();
  };
  await give(digits === '000000' ? '111111' : '000000');
  expect(screenOf(rehearsed, 'phone')).toBe('textCode');
  expect(rehearsed.practice.snapshot().problem?.problem).toBe('text-code-wrong');
  await give(digits);
  expect(screenOf(rehearsed, 'phone')).toBe('activated');
});

/** A login waits for the old phone, on which it is open, while the new phone stands before the last press. */
async function bothAreAsked(): Promise<Rehearsed> {
  const rehearsed = await beforeTheLastPress();
  press(rehearsed, 'portal', first.user);
  await goOn();
  press(rehearsed, 'oldPhone', 'headsUp');
  rehearsed.practice.send('oldPhone', { type: 'type.pinField', text: '4072' } as { type: string });
  return rehearsed;
}

test('a login that waits for the old phone ends with the move: portal and old phone are told', async () => {
  const rehearsed = await bothAreAsked();
  press(rehearsed, 'phone', 'activate');
  await goOn();
  expect([screenOf(rehearsed, 'phone'), screenOf(rehearsed, 'portal')]).toEqual(['activated', 'refused']);
  expect(rehearsed.practice.snapshot().problem).toEqual({ problem: 'key-ended', on: 'portal' });
  press(rehearsed, 'oldPhone', 'approve');
  await goOn();
  expect(rehearsed.practice.snapshot().problem).toEqual({ problem: 'key-ended', on: 'oldPhone' });
  await inTime(rehearsed.practice.repair('logInAgain', 'oldPhone'));
  await goOn();
  expect(phoneOf(rehearsed, 'phone').logins).toHaveLength(1);
  expect(rehearsed.practice.snapshot().problem).toBeUndefined();
});

test.each([
  ['the approval comes first', ['approve', 'activate'], ['loggedIn', 'approved'], undefined],
  ['the move comes first', ['activate', 'approve'], ['refused', 'approve'], 'key-ended'],
] as const)(
  'of two phones that answer at once each is told what became of it: %s',
  async (_, controls, screens, problem) => {
    const rehearsed = await bothAreAsked();
    for (const control of controls) {
      press(rehearsed, control === 'approve' ? 'oldPhone' : 'phone', control);
      // One beat later the other phone answers, which has not been told of the first answer yet.
      await goOn(beat);
    }
    await goOn();
    expect(usersOf(rehearsed)[1]).toEqual([first.user]);
    expect([screenOf(rehearsed, 'portal'), screenOf(rehearsed, 'oldPhone')]).toEqual(screens);
    expect(rehearsed.practice.snapshot().problem?.problem).toBe(problem);
  },
);

test('an old phone that had been asked before answers with a key that the portal refuses', async () => {
  const rehearsed = await beforeTheLastPress();
  press(rehearsed, 'oldPhone', 'ibkrMobile', 'services', 'authenticate');
  await goOn();
  expect(screenOf(rehearsed, 'oldPhone')).toBe('authenticate');
  press(rehearsed, 'phone', 'activate');
  await goOn();
  press(rehearsed, 'portal', first.user);
  await goOn();
  press(rehearsed, 'portal', 'noNotification');
  const challenge = playing(rehearsed.practice).devices.portal.context.session?.login?.challenge;
  const type = (on: PhoneRole | 'portal', field: string, text: string | null | undefined) =>
    rehearsed.practice.send(on, { type: `type.${field}`, text } as { type: string });
  type('oldPhone', 'challengeField', challenge);
  type('oldPhone', 'pinField', '4072');
  press(rehearsed, 'oldPhone', 'generate');
  type('portal', 'responseField', phoneOf(rehearsed, 'oldPhone').response);
  press(rehearsed, 'portal', 'respond');
  await goOn();
  expect(rehearsed.practice.snapshot().problem).toEqual({ problem: 'key-ended', on: 'portal' });
});

test('an open drawer on the old phone says nothing of a login that asks the new one', async () => {
  const rehearsed = await at('try-old-phone');
  await inTime(client.changePractice({ notifications: false }));
  press(rehearsed, 'portal', first.user);
  await goOn();
  press(rehearsed, 'oldPhone', 'statusBar');
  expect(rehearsed.practice.snapshot().problem).toBeUndefined();
});
