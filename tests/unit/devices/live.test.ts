import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Client } from '../../../src/api/client.ts';
import type { Devices } from '../../../src/devices/live.ts';
import { startDevices } from '../../../src/devices/live.ts';
import { figureCode, figureSessions } from '../../../src/devices/fixtures.ts';
import { succeed } from '../../../src/enrolment/problems.ts';
import { activation, foreignTexts } from './answers.ts';
import { active, withApp } from './play.ts';
import { stubStorage, stubWindow } from './storage-stub.ts';

let tab: Map<string, string>;
let phone: Map<string, string>;
let window: ReturnType<typeof stubWindow>;
let devices: Devices;
const activate = vi.fn<Client['activate']>();

/** A backend that offers the code of the figures; an activation is answered by each test. */
const client = {
  startSession: () => Promise.resolve(succeed(figureSessions.codeOffered)),
  readSession: () => Promise.resolve(succeed(figureSessions.codeOffered)),
  readPhone: () => Promise.resolve(succeed({ now: 0, userIds: [], logins: [] })),
  activate,
} as unknown as Client;

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('document', new EventTarget());
  window = stubWindow();
  tab = stubStorage('sessionStorage');
  phone = stubStorage('localStorage', new Map([['ib-key-phone-android', JSON.stringify(withApp)]]));
  activate.mockReset().mockReturnValue(new Promise(() => undefined));
  devices = startDevices(client);
});
afterEach(() => {
  devices.stop();
  vi.unstubAllGlobals();
});

const settle = () => new Promise((done) => setImmediate(done));
const everything = (): string => [...tab.values(), ...phone.values()].join('\n');

function press(...controls: string[]): void {
  for (const control of controls) devices.android.send({ type: `press.${control}` as 'press.ok' });
}
function type(field: 'codeField' | 'pinField', text: string): void {
  devices.android.send({ type: `type.${field}`, text });
}
const android = () => devices.android.getSnapshot();

describe('what is stored', () => {
  test('is never a PIN: not while it is typed, sent or accepted', async () => {
    press('ibkrMobile', 'registerTwoFactor', 'sessionId');
    type('codeField', figureCode);
    press('next');
    activate.mockResolvedValueOnce(succeed(activation));
    for (const typed of ['8', '83', '835', '8351']) {
      type('pinField', typed);
      expect(everything()).not.toContain(`"${typed}"`);
    }
    press('activate');
    expect(everything()).not.toContain('"8351"');
    await settle();
    expect(android().value).toBe('activated');
    expect(everything()).not.toContain('"8351"');
  });

  test.each(foreignTexts)('is never a foreign text, while it is typed or when it is given: %s', (text) => {
    press('ibkrMobile', 'registerTwoFactor', 'sessionId');
    type('codeField', text);
    expect(android().context.codeField).toBe(text);
    expect(everything()).not.toContain(text);
    press('next');
    expect(everything()).not.toContain(text);
  });
});

describe('the phone', () => {
  test('changed in another tab is changed here', () => {
    window.storage('ib-key-phone-android', JSON.stringify(active));
    expect(android().context.phone).toEqual(active);
  });

  test('forgotten is new, and so are both tabs', () => {
    press('ibkrMobile');
    devices.stop();
    devices.forget();
    devices = startDevices(client);
    expect(android().value).toBe('home');
    expect(android().context.phone).toMatchObject({ installed: false, users: [], pin: null });
  });
});
