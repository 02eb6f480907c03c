/** IB Key is restored on the practice phone, with the real service: what can go wrong, and how the reader goes on. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bindingClient } from '../../../src/api/binding.ts';
import { textClient } from '../../../src/api/text-messages.ts';
import { textsOf } from '../../../src/devices/phone/chapters/text-messages/texts.ts';
import { toldOf } from '../../../src/devices/phone/phone.start.ts';
import { buildStrings } from '../../../src/i18n/at-build.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { samples } from '../../../src/journeys/samples.ts';
import type { Practice } from '../../../src/practice/practice.ts';
import { drawDevice, said } from '../devices/render.tsx';
import { begin, client, goOn, inTime, leaveBrowser, playing, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const journey = journeys['restore-android'];
const phoneOf = (practice: Practice) => playing(practice).devices.phone;
const portalOf = (practice: Practice) => playing(practice).devices.portal;
const press = (practice: Practice, ...controls: string[]): void =>
  controls.forEach((control) => practice.send('phone', { type: `press.${control}` }));
const settle = (practice: Practice, settings: object): void =>
  practice.send('phone', { type: 'settings.set', settings } as { type: string });

async function at(step: string): Promise<Practice> {
  const { practice } = await begin(journey);
  expect(await inTime(practice.bring(step))).toEqual({ ok: true });
  return practice;
}

/** On the iPhone, what unlocks the phone is enough. */
async function restored(): Promise<Practice> {
  const { practice } = await begin(journeys['restore-iphone']);
  press(practice, 'ibkrMobile', 'yes', 'giveFace');
  await goOn(500);
  return practice;
}

async function submit(
  practice: Practice,
  digits: string | undefined,
  pin: string = samples.pin.text,
): Promise<void> {
  practice.send('phone', { type: 'type.textCodeField', text: digits } as { type: string });
  practice.send('phone', { type: 'type.pinField', text: pin } as { type: string });
  press(practice, 'submitRecovery');
  await goOn(500);
}
const digitsOf = (practice: Practice): string | undefined =>
  textsOf(phoneOf(practice).context).notices[0]?.digits;
const usersOf = (practice: Practice) => phoneOf(practice).context.phone.users.map(({ id }) => id);

test('begins with a phone that has lost its user, and the way there says so', async () => {
  const { practice } = await begin(journey);
  const { phone } = phoneOf(practice).context;
  expect([phone.installed, phone.users, phone.lost]).toEqual([true, [], ['practice-ana']]);
  expect([practice.snapshot().lacks, practice.snapshot().step?.id]).toEqual([undefined, 'start-app']);
});

test('a login that waits meanwhile reaches no phone, ends with the recovery, and the portal says why', async () => {
  const { practice } = await begin(journey);
  practice.send('portal', { type: 'press.practice-ana' });
  await goOn(500);
  expect(portalOf(practice).screen).toBe('awaitingApproval');
  expect([toldOf(phoneOf(practice).context), practice.snapshot().lacks]).toEqual([[], undefined]);
  expect(await inTime(practice.bring('give-recovery-code'))).toEqual({ ok: true });
  await submit(practice, digitsOf(practice));
  expect([phoneOf(practice).screen, usersOf(practice)]).toEqual(['activated', ['practice-ana']]);
  expect(portalOf(practice)).toMatchObject({
    screen: 'refused',
    context: { session: { login: { state: 'keyEnded' } } },
  });
  expect(practice.snapshot().problem).toEqual({ problem: 'key-ended', on: 'portal' });
  await inTime(practice.repair('logInAgain', 'portal'));
  await goOn(500);
  expect(toldOf(phoneOf(practice).context)).toHaveLength(1);
});

test('a code and a PIN that do not fit are told apart, and the right ones then count', async () => {
  const practice = await at('give-recovery-code');
  const digits = digitsOf(practice);
  await submit(practice, '12');
  expect(practice.snapshot().problem?.problem).toBe('text-code-length');
  await submit(practice, digits, '9999');
  expect(practice.snapshot().problem?.problem).toBe('pin-wrong');
  await submit(practice, digits === '000000' ? '111111' : '000000');
  expect(practice.snapshot().problem?.problem).toBe('text-code-wrong');
  await submit(practice, digits);
  expect(usersOf(practice)).toEqual(['practice-ana']);
});

test('the ways out that only a person can help with are named where they are met', async () => {
  const practice = await at('start-recovery');
  press(practice, 'practice-ana', 'numberGone');
  expect(practice.snapshot().problem).toEqual({ problem: 'number-gone', on: 'phone' });
  expect(await inTime(practice.bring('give-recovery-code'))).toEqual({ ok: true });
  press(practice, 'pinForgotten');
  expect(practice.snapshot().problem).toEqual({ problem: 'pin-forgotten', on: 'phone' });
});

test('an app that makes no offer says so, and the setting brings the offer back', async () => {
  const { practice } = await begin(journey);
  settle(practice, { restore: 'notOffered' });
  press(practice, 'ibkrMobile', 'restoreSetup');
  expect([phoneOf(practice).screen, practice.snapshot().problem?.problem]).toEqual([
    'appStart',
    'restore-not-offered',
  ]);
  await inTime(practice.repair('phoneSettings', 'phone'));
  expect(phoneOf(practice).screen).toBe('settings');
  settle(practice, { restore: undefined });
  press(practice, 'home', 'ibkrMobile', 'restoreSetup');
  expect([phoneOf(practice).screen, practice.snapshot().problem]).toEqual(['restoreInfo', undefined]);
});

test('a message that is lost can be asked for again, and a call brings the code as well', async () => {
  const practice = await at('start-recovery');
  settle(practice, { texts: 'lost' });
  press(practice, 'practice-ana', 'startRecovery');
  await goOn(500);
  expect(practice.snapshot().marks).toMatchObject({ phone: { control: 'noText' } });
  press(practice, 'noText');
  expect(practice.snapshot().problem?.problem).toBe('text-missing');
  expect(practice.snapshot().marks).toMatchObject({ phone: { control: 'voice' } });
  press(practice, 'voice');
  await goOn(500);
  press(practice, 'textMessage');
  expect(phoneOf(practice).screen).toBe('call');
  press(practice, 'hangUp');
  expect(phoneOf(practice).screen).toBe('restoreCode');
  await submit(practice, digitsOf(practice));
  expect(usersOf(practice)).toEqual(['practice-ana']);
});

test('a recovery for a user who has no IB Key is refused, and spends nothing', async () => {
  const practice = await at('start-recovery');
  press(practice, 'practice-joint', 'startRecovery');
  await goOn(500);
  await submit(practice, digitsOf(practice));
  expect([practice.snapshot().problem?.problem, usersOf(practice)]).toEqual(['nothing-to-recover', []]);
});

test('an iPhone restores IB Key without a code, and the earlier key has ended', async () => {
  const practice = await restored();
  expect([phoneOf(practice).screen, usersOf(practice)]).toEqual(['activated', ['practice-ana']]);
  press(practice, 'done');
  practice.send('portal', { type: 'press.practice-ana' });
  await goOn(500);
  expect(toldOf(phoneOf(practice).context)).toHaveLength(1);
});

test('an answer that is lost on the iPhone is asked for again, and binds nobody twice', async () => {
  const { practice } = await begin(journeys['restore-iphone']);
  await inTime(client.changePractice({ fault: 'answer-lost' }));
  press(practice, 'ibkrMobile', 'yes', 'giveFace');
  await goOn(500);
  expect([phoneOf(practice).screen, practice.snapshot().problem?.problem]).toEqual([
    'secureRestore',
    'no-answer',
  ]);
  await inTime(practice.repair('tryAgain', 'phone'));
  await goOn(500);
  expect([phoneOf(practice).screen, usersOf(practice)]).toEqual(['activated', ['practice-ana']]);
});

test('an iPhone that makes no offer says so', async () => {
  const { practice } = await begin(journeys['restore-iphone']);
  settle(practice, { restore: 'notOffered' });
  press(practice, 'ibkrMobile');
  expect([phoneOf(practice).screen, practice.snapshot().problem?.problem]).toEqual([
    'appStart',
    'restore-not-offered',
  ]);
});

test('a user who has another phone meanwhile is not restored here, and the phone says where', async () => {
  const { practice } = await begin(journeys['restore-iphone']);
  const asked = { requestId: 'ask', phoneId: 'other', userId: 'practice-ana' } as const;
  const { send, read } = textClient(client);
  await inTime(send({ ...asked, purpose: 'recovery', number: 'own', way: 'text', fate: 'prompt' }));
  const texts = await inTime(read('other'));
  const digits = texts.ok ? (texts.value.texts[0]?.digits ?? '') : '';
  const moved = await inTime(bindingClient(client).recover({ ...asked, requestId: 'move', digits }));
  expect(moved.ok).toBe(true);
  press(practice, 'ibkrMobile', 'yes', 'giveFace');
  await goOn(500);
  expect([practice.snapshot().problem?.problem, usersOf(practice)]).toEqual([
    'already-enrolled-elsewhere',
    [],
  ]);
});

test('clearing the app’s data takes its users away, the service keeps them, and IB Key can be restored', async () => {
  const { practice } = await begin(journeys['clear-data-android']);
  expect(practice.snapshot().step?.id).toBe('open-storage');
  expect(await inTime(practice.bring('clear-data'))).toEqual({ ok: true });
  press(practice, 'clearData', 'keepData');
  expect(usersOf(practice)).toEqual(['practice-ana']);
  press(practice, 'clearData', 'ok');
  const { phone } = phoneOf(practice).context;
  expect([phone.users, phone.lost]).toEqual([[], ['practice-ana']]);
  expect([practice.snapshot().step?.id, practice.snapshot().lacks]).toEqual(['clear-data', undefined]);
  // There is nothing left to clear, and the phone asks for nothing of the kind.
  expect(said(drawDevice(playing(practice), 'phone'))).not.toContain(
    buildStrings.en.android.control.clearData,
  );
  press(practice, 'restartPhone');
  expect(practice.snapshot().step?.id).toBe('start-app');
  expect(await inTime(practice.bring('give-recovery-code'))).toEqual({ ok: true });
  await submit(practice, digitsOf(practice));
  expect([usersOf(practice), practice.snapshot().step?.id]).toEqual([['practice-ana'], 'confirm']);
});
