import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceChange } from '../../../src/api/changes.ts';
import type { Client } from '../../../src/api/client.ts';
import type { SessionAnswer } from '../../../src/api/contract.ts';
import { figureCode, figurePin, figureSessions, figureTime } from '../../../src/devices/kit/figured.ts';
import type { Players } from '../../../src/practice/players.ts';
import { loadCasting, startPlayers } from '../../../src/practice/players.ts';
import { formatCode } from '../../../src/enrolment/activation-code.ts';
import { practiceVersion } from '../../../src/enrolment/practice.ts';
import { succeed } from '../../../src/problems/problem.ts';
import { activation, login } from '../devices/answers.ts';
import { active, withApp } from '../devices/play.ts';
import { stubStorage, stubWindow } from '../devices/storage-stub.ts';

const phoneKey = 'ib-key-phone-phone-android';
let tab: Map<string, string>;
let phone: Map<string, string>;
const casting = await loadCasting({ portal: 'portal', phone: 'android' });
let players: Players;
const activate = vi.fn<Client['activate']>();
const readSession = vi.fn<Client['readSession']>();
const readPhone = vi.fn<Client['readPhone']>();

const client = {
  startSession: () => Promise.resolve(succeed<SessionAnswer>(figureSessions.codeOffered)),
  readSession,
  readPhone,
  activate,
} as unknown as Client;

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('document', new EventTarget());
  stubWindow();
  tab = stubStorage('sessionStorage');
  phone = stubStorage('localStorage', new Map([[phoneKey, JSON.stringify(withApp)]]));
  activate.mockReset().mockReturnValue(new Promise(() => undefined));
  readSession.mockReset().mockResolvedValue(succeed(figureSessions.codeOffered));
  readPhone.mockReset().mockResolvedValue(succeed({ now: figureTime, userIds: [], logins: [] }));
  players = startPlayers(client, casting);
});
afterEach(() => {
  players.stop();
  vi.unstubAllGlobals();
});

const settle = () => new Promise((done) => setImmediate(done));
const android = () => players.actors.phone!.getSnapshot();
const portal = () => players.actors.portal!.getSnapshot();

function press(...controls: string[]): void {
  for (const control of controls) players.actors.phone?.send({ type: `press.${control}` as never });
}
function type(field: 'codeField' | 'pinField', text: string): void {
  players.actors.phone?.send({ type: `type.${field}`, text });
}
function reload(): void {
  players.stop();
  players = startPlayers(client, casting);
}
/** Starts with this text as the kept screens of the phone. */
function startOn(kept: string): void {
  players.stop();
  tab.set('ib-key-tab-phone-android', kept);
  players = startPlayers(client, casting);
  expect([android().value, android().status]).toEqual(['home', 'active']);
  expect(portal().value).toBe('chooseUser');
}
async function logIn(): Promise<void> {
  players.actors.portal?.send({ type: 'press.practice-ana' });
  await settle();
}

test.each([
  ['portal', () => players.actors.portal!.getPersistedSnapshot()],
  ['phone', () => players.actors.phone!.getPersistedSnapshot()],
] as const)('all that is kept of the %s can be written as JSON', (_, persisted) => {
  const written: unknown = JSON.parse(JSON.stringify(persisted()));
  expect(written).toEqual(persisted());
});

describe('a reload', () => {
  test('goes on where both devices were', async () => {
    await logIn();
    press('ibkrMobile', 'registerTwoFactor');
    reload();
    expect([portal().value, portal().status]).toEqual(['codeShown', 'active']);
    expect([android().value, android().status]).toEqual(['twoFactor', 'active']);
  });

  test('leaves both devices listening to the backend', async () => {
    await logIn();
    reload();
    readSession.mockResolvedValue(succeed(figureSessions.activated));
    readPhone.mockResolvedValue(succeed({ now: figureTime, userIds: [], logins: [login] }));
    announceChange();
    await settle();
    expect(portal().value).toBe('activated');
    expect(android().context.logins).toEqual([login]);
  });

  test.each([figureCode.slice(0, 7), figureCode.slice(0, 9).toLowerCase()])(
    'gives back the beginning of the code that the portal shows: %s',
    async (typed) => {
      await logIn();
      press('ibkrMobile', 'registerTwoFactor', 'sessionId');
      type('codeField', typed);
      reload();
      expect([android().value, android().context.codeField]).toEqual(['sessionId', typed]);
    },
  );

  test.each([
    [figureCode, formatCode(figureCode)],
    [`my code: ${figureCode}, thanks`, formatCode(figureCode)],
    [figureCode.slice(0, 7), ''],
    ['PASSW0RD', ''],
  ])('without a portal beside it gives back a code, and nothing else: %s', (typed, kept) => {
    press('ibkrMobile', 'registerTwoFactor', 'sessionId');
    type('codeField', typed);
    reload();
    expect([android().value, android().context.codeField]).toEqual(['sessionId', kept]);
  });

  test('while a code is sent sends it once more with the same request id', async () => {
    press('ibkrMobile', 'registerTwoFactor', 'sessionId');
    type('codeField', figureCode);
    press('next');
    type('pinField', figurePin);
    press('activate');
    activate.mockResolvedValueOnce(succeed(activation));
    reload();
    await settle();
    expect(activate.mock.calls).toHaveLength(2);
    expect(activate.mock.calls[1]).toEqual(activate.mock.calls[0]);
    expect(android().value).toBe('activated');
  });

  test('on a kept state that cannot be read starts on the first screens', () => {
    startOn('{');
  });

  // createActor does not throw on a state that the machine does not know: it makes an actor with an error.
  test.each(['{"value":"nowhere"}', '{"value":"noNotification"}', '7'])(
    'on a kept state that the machines do not know starts on the first screens: %s',
    (snapshot) => startOn(`{"version":${practiceVersion},"snapshot":${snapshot}}`),
  );

  test('on a state that an older version kept starts on the first screens', () => {
    press('ibkrMobile');
    const kept = tab.get('ib-key-tab-phone-android') ?? '';
    expect(kept).toContain(`"version":${practiceVersion}`);
    startOn(kept.replace(`"version":${practiceVersion}`, `"version":${practiceVersion - 1}`));
  });

  // android.start() tells its subscribers of the phone that the tab kept: that phone must not overwrite the memory.
  test('takes the phone from its memory, not from what the tab kept', () => {
    press('ibkrMobile');
    players.stop();
    phone.set(phoneKey, JSON.stringify(active));
    players = startPlayers(client, casting);
    expect(android().context.phone).toEqual(active);
    expect(JSON.parse(phone.get(phoneKey) ?? '')).toEqual(active);
  });
});
