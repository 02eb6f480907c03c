/** Flows that ask for a code by text message: what a reload, another way and a request without an answer do to each. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { figureCode } from '../../../src/devices/kit/figured.ts';
import { keptChapter } from '../../../src/devices/kit/tab-snapshot.ts';
import { textsOf } from '../../../src/devices/phone/chapters/text-messages/texts.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import type { JourneyId } from '../../../src/journeys/journeys.ts';
import type { Practice } from '../../../src/practice/practice.ts';
import { begin, client, goOn, inTime, leaveBrowser, linkOf, playing, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const phoneOf = (practice: Practice) => playing(practice).devices.phone;
const press = (practice: Practice, ...controls: string[]): void =>
  controls.forEach((control) => practice.send('phone', { type: `press.${control}` }));
const type = (practice: Practice, field: string, text: string): void =>
  practice.send('phone', { type: `type.${field}`, text } as { type: string });

async function at(id: JourneyId, step: string): Promise<Practice> {
  const { practice } = await begin(journeys[id]);
  expect(await inTime(practice.bring(step))).toEqual({ ok: true });
  return practice;
}

/** What the tab keeps of the journey's phone. */
const keyOf = (practice: Practice): string => `phone-${phoneOf(practice).kind}`;
const keptOf = (practice: Practice): string => sessionStorage.getItem(`ib-key-tab-${keyOf(practice)}`) ?? '';

/** Digits that no practice message has. */
const own = '482913';

/** How the digits go to the service in each flow, from the screen with the field for the digits. */
const ways: Record<string, { id: JourneyId; step: string; send: (practice: Practice) => void }> = {
  activation: {
    id: 'activate-android-text',
    step: 'type-text-code',
    send: (practice) => press(practice, 'send'),
  },
  restore: {
    id: 'restore-android',
    step: 'give-recovery-code',
    send(practice) {
      type(practice, 'pinField', '4072');
      press(practice, 'submitRecovery');
    },
  },
  move: {
    id: 'move-to-android',
    step: 'type-text-code',
    send(practice) {
      press(practice, 'send');
      type(practice, 'pinField', '4072');
      press(practice, 'activate');
    },
  },
};

describe.each(Object.entries(ways))('%s', (_, { id, step, send }) => {
  test('typed digits are not kept while a request gives them to the service, and a reload asks for them', async () => {
    const practice = await at(id, step);
    const screen = phoneOf(practice).screen;
    await inTime(client.changePractice({ fault: 'silent' }));
    type(practice, 'textCodeField', own);
    send(practice);
    await goOn(500);
    expect(keptOf(practice)).toContain('"digits":""');
    expect(keptOf(practice)).not.toContain(own);
    practice.close();
    await inTime(client.changePractice({ fault: 'none' }));
    const { practice: again } = await begin(journeys[id]);
    await goOn(500);
    expect([phoneOf(again).screen, phoneOf(again).context.problem]).toEqual([screen, 'text-code-length']);
  });

  test('after a request without an answer, asking for a message again asks for one', async () => {
    const practice = await at(id, step);
    const [text, ...more] = textsOf(phoneOf(practice).context).notices;
    expect(more).toEqual([]);
    await inTime(client.changePractice({ fault: 'answer-lost' }));
    type(practice, 'textCodeField', text?.digits === own ? '000000' : own);
    send(practice);
    await goOn(20_000);
    if (phoneOf(practice).screen === 'createPin') press(practice, 'back');
    press(practice, 'noText', 'textAgain');
    await goOn(500);
    expect(textsOf(phoneOf(practice).context).notices).toHaveLength(2);
  });
});

test('a call without an answer, and then a message: each is a request of its own', async () => {
  const practice = await at('activate-android-text', 'type-text-code');
  await inTime(client.changePractice({ fault: 'answer-lost' }));
  press(practice, 'noText', 'voice');
  await goOn(20_000);
  expect(phoneOf(practice).screen).toBe('textNumber');
  press(practice, 'getCode');
  await goOn(500);
  expect(textsOf(phoneOf(practice).context).notices.map(({ way }) => way)).toEqual(['text', 'voice', 'text']);
});

test('a request without an answer, and then another number: the code goes to that number', async () => {
  const practice = await at('activate-android-text', 'choose-number');
  await inTime(client.changePractice({ fault: 'answer-lost' }));
  press(practice, 'getCode');
  await goOn(20_000);
  const [first] = textsOf(phoneOf(practice).context).notices;
  press(practice, 'otherNumber', 'getCode');
  await goOn(500);
  expect(phoneOf(practice).screen).toBe('textCode');
  // The newer code counts, and this phone has not got it.
  type(practice, 'textCodeField', first?.digits ?? '');
  press(practice, 'send');
  await goOn(500);
  expect(phoneOf(practice).context.problem).toBe('text-code-replaced');
});

test.each([
  ['restore-android', 'give-recovery-code', 'restore'],
  ['move-to-android', 'type-text-code', 'moveKey'],
  ['move-to-android', 'create-pin', 'moveKey'],
  ['activate-android-text', 'type-text-code', 'textMessages'],
] as const)(
  '%s at "%s": another page fetches the chapter %s with which the phone goes on',
  async (id, step, chapter) => {
    const practice = await at(id, step);
    expect(keptChapter(keyOf(practice))).toBe(chapter);
  },
);

test('a code that was scanned on the way of a move activates the phone', async () => {
  const practice = await at('move-to-iphone', 'give-security');
  press(practice, 'home', 'camera');
  practice.send('phone', { type: 'scan', text: linkOf(figureCode) } as { type: string });
  press(practice, 'bannerApp');
  expect(phoneOf(practice).screen).toBe('secureActivation');
  press(practice, 'giveFace');
  expect(phoneOf(practice).screen).toBe('activating');
});
