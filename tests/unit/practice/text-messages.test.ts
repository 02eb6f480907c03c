/** What can go wrong with a code by text message, and how the reader goes on: the real phone with the real service. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textsOf } from '../../../src/devices/phone/chapters/text-messages/texts.ts';
import type { TextFate } from '../../../src/enrolment/text-messages.ts';
import { textDelay } from '../../../src/enrolment/text-messages.ts';
import { buildStrings } from '../../../src/i18n/at-build.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { help } from '../../../src/problems/help.column.ts';
import type { Practice } from '../../../src/practice/practice.ts';
import { drawDevice, said } from '../devices/render.tsx';
import { begin, client, goOn, inTime, leaveBrowser, playing, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const phoneOf = (practice: Practice) => playing(practice).devices.phone;
const noticesOf = (practice: Practice) => textsOf(phoneOf(practice).context).notices;
const press = (practice: Practice, control: string): void =>
  practice.send('phone', { type: `press.${control}` });

async function type(practice: Practice, text: string | undefined): Promise<void> {
  practice.send('phone', { type: 'type.textCodeField', text } as { type: string });
  press(practice, 'send');
  await goOn(500);
}

const phones = [
  ['activate-android-text', 'createPin', 'create-pin'],
  ['activate-iphone-text', 'secureActivation', 'give-security'],
] as const;

describe.each(phones)('%s', (id, pin, pinStep) => {
  const isAndroid = pin === 'createPin';

  /** The phone asks where the code goes. */
  async function atNumber(texts?: Exclude<TextFate, 'prompt'>): Promise<Practice> {
    const { practice } = await begin(journeys[id]);
    expect(await inTime(practice.bring('choose-number'))).toEqual({ ok: true });
    practice.send('phone', { type: 'settings.set', settings: { texts } } as { type: string });
    return practice;
  }

  async function ask(practice: Practice): Promise<void> {
    press(practice, 'getCode');
    await goOn(500);
    expect(phoneOf(practice).screen).toBe('textCode');
  }

  test('a message that is lost is told at the reader’s question, and another one can be asked for', async () => {
    const practice = await atNumber('lost');
    await ask(practice);
    press(practice, 'noText');
    expect(practice.snapshot().problem).toEqual({ problem: 'text-missing', on: 'phone' });
    practice.send('phone', { type: 'settings.set', settings: { texts: undefined } } as { type: string });
    await inTime(practice.repair('sendAgain', 'phone'));
    await goOn(500);
    expect([practice.snapshot().problem, noticesOf(practice).length]).toEqual([undefined, 1]);
  });

  test('a message that is late comes without a press, and ends the message about it', async () => {
    const practice = await atNumber('late');
    await ask(practice);
    press(practice, 'noText');
    expect(practice.snapshot().problem?.problem).toBe('text-missing');
    await goOn(textDelay);
    expect([practice.snapshot().problem, noticesOf(practice).length]).toEqual([undefined, 1]);
  });

  test('of two messages the newer counts', async () => {
    const practice = await atNumber('twice');
    await ask(practice);
    const [newer, older] = noticesOf(practice);
    await type(practice, older?.digits);
    expect(practice.snapshot().problem?.problem).toBe('text-code-replaced');
    await type(practice, newer?.digits);
    expect(phoneOf(practice).screen).toBe(pin);
  });

  test('a wrong code is refused, and the right one is taken after it', async () => {
    const practice = await atNumber();
    await ask(practice);
    const [text] = noticesOf(practice);
    await type(practice, text?.digits === '000000' ? '111111' : '000000');
    expect(practice.snapshot().problem?.problem).toBe('text-code-wrong');
    await type(practice, text?.digits);
    expect(phoneOf(practice).context.code).not.toBeNull();
  });

  test('a call brings a newer code, and its digits are said on the screen of the call', async () => {
    const practice = await atNumber('lost');
    await ask(practice);
    press(practice, 'noText');
    press(practice, 'voice');
    await goOn(500);
    press(practice, 'textMessage');
    expect(phoneOf(practice).screen).toBe('call');
    press(practice, 'hangUp');
    await type(practice, noticesOf(practice)[0]?.digits);
    expect(phoneOf(practice).screen).toBe(pin);
  });

  /** The phone asks for the PIN, or for what unlocks it, after the right digits. */
  async function atEnd(): Promise<Practice> {
    const { practice } = await begin(journeys[id]);
    expect(await inTime(practice.bring(pinStep))).toEqual({ ok: true });
    return practice;
  }

  async function activate(practice: Practice): Promise<void> {
    if (isAndroid) practice.send('phone', { type: 'type.pinField', text: '4071' } as { type: string });
    press(practice, isAndroid ? 'activate' : 'giveFace');
    await goOn(500);
  }

  test('a login in Client Portal on the way to the end takes no code of a message away', async () => {
    const practice = await atEnd();
    practice.send('portal', { type: 'press.logOut' });
    practice.send('portal', { type: 'press.practice-ana' });
    await goOn(500);
    expect(playing(practice).devices.portal.screen).toBe('noCode');
    await activate(practice);
    expect([phoneOf(practice).screen, practice.snapshot().problem]).toEqual(['activated', undefined]);
  });

  test('Back on the last screen leads to the digits of the message, which open it again', async () => {
    const practice = await atEnd();
    press(practice, isAndroid ? 'back' : 'cancel');
    expect(phoneOf(practice).screen).toBe('textCode');
    await type(practice, noticesOf(practice)[0]?.digits);
    expect(phoneOf(practice).screen).toBe(pin);
    await activate(practice);
    expect(phoneOf(practice).screen).toBe('activated');
  });

  test('a code of a message that has expired at the end has a repair of its own: another message', async () => {
    const practice = await atEnd();
    await inTime(client.changePractice({ clockOffset: 11 * 60_000 }));
    await activate(practice);
    expect(practice.snapshot().problem?.problem).toBe('text-code-expired');
    expect(help['text-code-expired'].repair).toBe('sendAgain');
    await inTime(practice.repair('sendAgain', 'phone'));
    await goOn(500);
    expect([phoneOf(practice).screen, noticesOf(practice).length]).toEqual(['textCode', 2]);
    await type(practice, noticesOf(practice)[0]?.digits);
    await activate(practice);
    expect(phoneOf(practice).screen).toBe('activated');
  });

  test('OK on the error at the end leads to the field for the digits', async () => {
    const practice = await atEnd();
    await inTime(client.changePractice({ clockOffset: 11 * 60_000 }));
    await activate(practice);
    press(practice, 'ok');
    expect([phoneOf(practice).screen, phoneOf(practice).context.code]).toEqual(['textCode', null]);
  });

  /** The control with the ring on the phone, and whether the ring leads back to the step. */
  const ring = (practice: Practice) => {
    const { phone, away } = practice.snapshot().marks;
    return [phone?.control, away === true];
  };
  const drawn = (practice: Practice): string => said(drawDevice(playing(practice), 'phone')).join(' ');
  const { texts } = buildStrings.en.app;

  test('where no message comes, the ring leads to the way out, and a call ends the wait', async () => {
    const practice = await atNumber('lost');
    await ask(practice);
    expect([practice.snapshot().step?.id, ...ring(practice)]).toEqual(['read-text', 'noText', true]);
    expect(drawn(practice)).toContain(texts.lost.split('{{')[0]);
    press(practice, 'noText');
    expect(ring(practice)).toEqual(['voice', true]);
    press(practice, 'voice');
    await goOn(500);
    expect(ring(practice)).toEqual(['textMessage', false]);
    press(practice, 'textMessage');
    expect([phoneOf(practice).screen, ...ring(practice)]).toEqual(['call', 'hangUp', false]);
    press(practice, 'hangUp');
    expect(ring(practice)).toEqual(['textCodeField', false]);
  });

  test('Bring goes on by a call where messages are lost', async () => {
    const practice = await atNumber('lost');
    expect(await inTime(practice.bring('type-text-code'))).toEqual({ ok: true });
    expect(noticesOf(practice)[0]?.way).toBe('voice');
  });

  test('while a message is late, the phone says so', async () => {
    const practice = await atNumber('late');
    await ask(practice);
    expect(drawn(practice)).toContain(texts.late);
    expect(ring(practice)).toEqual([undefined, false]);
    await goOn(textDelay);
    expect(drawn(practice)).toContain(texts.came);
    expect(ring(practice)).toEqual(['textMessage', false]);
    press(practice, 'textMessage');
    press(practice, 'closeText');
    expect(drawn(practice)).toContain(texts.read);
    expect(drawn(practice)).not.toContain(texts.came);
  });

  test('a message to another number is told all the while, and the ring leads to the number of this phone', async () => {
    const practice = await atNumber();
    press(practice, 'otherNumber');
    await ask(practice);
    expect(ring(practice)).toEqual(['noText', true]);
    await type(practice, '000000');
    expect(practice.snapshot().problem?.problem).toBe('text-elsewhere');
    expect(help['text-elsewhere'].repair).toBe('chooseNumber');
    press(practice, 'textAgain');
    await goOn(500);
    expect(drawn(practice)).toContain(texts.elsewhere.split('{{')[0]);
    press(practice, 'noText');
    expect(ring(practice)).toEqual(['chooseNumber', true]);
    await inTime(practice.repair('chooseNumber', 'phone'));
    expect([phoneOf(practice).screen, ...ring(practice)]).toEqual(['textNumber', 'ownNumber', true]);
    // What the guide calls a number is written on its button.
    for (const control of ['ownNumber', 'otherNumber'] as const)
      expect(drawn(practice)).toContain(buildStrings.en[isAndroid ? 'android' : 'iphone'].control[control]);
    press(practice, 'ownNumber');
    expect(ring(practice)[0]).toBe('getCode');
  });

  test('in the open notifications the ring leads to the message, and nothing says that there is none', async () => {
    const practice = await atNumber();
    await ask(practice);
    press(practice, 'statusBar');
    expect(ring(practice)).toEqual(['textMessage', false]);
    expect(drawn(practice)).not.toContain(buildStrings.en.app.notice.none);
  });
});
