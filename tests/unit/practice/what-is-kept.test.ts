import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Client } from '../../../src/api/client.ts';
import type { AndroidField } from '../../../src/devices/android/android.types.ts';
import type { Players } from '../../../src/practice/players.ts';
import { loadCasting, startPlayers } from '../../../src/practice/players.ts';
import { figureCode, figureSessions } from '../../../src/devices/kit/figured.ts';
import { fail, succeed } from '../../../src/problems/problem.ts';
import { activation, foreignTexts } from '../devices/answers.ts';
import { active, withApp } from '../devices/play.ts';
import { stubStorage, stubWindow } from '../devices/storage-stub.ts';

let tab: Map<string, string>;
let phone: Map<string, string>;
let window: ReturnType<typeof stubWindow>;
const casting = await loadCasting({ portal: 'portal', phone: 'android' });
let players: Players;
const startSession = vi.fn<Client['startSession']>();
const activate = vi.fn<Client['activate']>();
const confirmElsewhere = vi.fn<Client['confirmElsewhere']>();
const changeLimit = vi.fn<Client['changeLimit']>();
/** A request that nobody answers. */
const noAnswer = () => new Promise<never>(() => undefined);

/** A backend that offers the code of the figures; an activation is answered by each test. */
const client = {
  startSession,
  readSession: () => Promise.resolve(succeed(figureSessions.codeOffered)),
  readPhone: () => Promise.resolve(succeed({ now: 0, userIds: [], logins: [] })),
  activate,
  confirmElsewhere,
  answerChallenge: noAnswer,
  changeLimit,
} as unknown as Client;

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('document', new EventTarget());
  window = stubWindow();
  tab = stubStorage('sessionStorage');
  phone = stubStorage('localStorage', new Map([['ib-key-phone-phone-android', JSON.stringify(withApp)]]));
  startSession.mockReset().mockResolvedValue(succeed(figureSessions.codeOffered));
  activate.mockReset().mockImplementation(noAnswer);
  confirmElsewhere.mockReset().mockImplementation(noAnswer);
  changeLimit.mockReset().mockImplementation(noAnswer);
  players = startPlayers(client, casting);
});
afterEach(() => {
  players.stop();
  vi.unstubAllGlobals();
});

const settle = () => new Promise((done) => setImmediate(done));
const everything = (): string => [...tab.values(), ...phone.values()].join('\n');

function press(...controls: string[]): void {
  for (const control of controls) players.actors.phone?.send({ type: `press.${control}` as never });
}
function type(field: AndroidField, text: string): void {
  players.actors.phone?.send({ type: `type.${field}`, text });
}
const android = () => players.actors.phone!.getSnapshot();
const portal = () => players.actors.portal!.getSnapshot();
function pressPortal(...controls: string[]): void {
  for (const control of controls) players.actors.portal?.send({ type: `press.${control}` as never });
}
async function toConfirmation(text: string): Promise<void> {
  pressPortal('practice-ana');
  await settle();
  pressPortal('otherPhone');
  players.actors.portal?.send({ type: 'type.confirmationField', text });
}
function reload(): void {
  players.stop();
  players = startPlayers(client, casting);
}

describe('what is stored', () => {
  test('is never a PIN, not even while it is typed, sent or accepted', async () => {
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

  test.each(foreignTexts)('is never a foreign text, neither typed nor handed over: %s', (text) => {
    press('ibkrMobile', 'registerTwoFactor', 'sessionId');
    type('codeField', text);
    expect(android().context.codeField).toBe(text);
    expect(everything()).not.toContain(text);
    press('next');
    expect(everything()).not.toContain(text);
  });

  test.each(foreignTexts.filter((text) => !/^\d+$/.test(text)))(
    'is never a foreign text in the field for the challenge: %s',
    (text) => {
      window.storage('ib-key-phone-phone-android', JSON.stringify(active));
      press('ibkrMobile', 'services', 'authenticate');
      type('challengeField', text);
      expect(android().context.challengeField).toBe(text);
      expect(everything()).not.toContain(text);
      press('generate');
      expect(everything()).not.toContain(text);
    },
  );

  test.each(['0', '048', '048 213'])('is no challenge, because it may be a real one: %s', (text) => {
    window.storage('ib-key-phone-phone-android', JSON.stringify(active));
    press('ibkrMobile', 'services', 'authenticate');
    type('challengeField', text);
    reload();
    expect([android().value, android().context.challengeField]).toEqual(['authenticate', '']);
  });

  test('is that the app was looked for, not the words for it', () => {
    press('playStore');
    type('storeSearch', 'ibkr, my PIN is 8351');
    press('storeSubmit');
    reload();
    expect([android().value, android().context.storeSearch]).toEqual(['storeResults', 'IBKR Mobile']);
  });

  test('is not even the host of an address that was given', () => {
    press('ibkrMobile', 'registerTwoFactor', 'sessionId');
    type('codeField', 'https://login.example.com/');
    press('next');
    expect(android().context.rejectedInput).toMatchObject({ kind: 'web', host: 'login.example.com' });
    expect(everything()).not.toContain('login.example.com');
    reload();
    expect(android().context.rejectedInput).toEqual({ ok: false, problem: 'not-ours', kind: 'web' });
  });

  test.each([...foreignTexts, '0123 4567'])('is no text that is typed into the portal: %s', async (text) => {
    await toConfirmation(text);
    expect(portal().context.confirmationField).toBe(text);
    expect(everything()).not.toContain(text);
  });

  test('is no response that is typed into the portal', async () => {
    startSession.mockResolvedValueOnce(succeed(figureSessions.awaitingApproval));
    pressPortal('practice-ana');
    await settle();
    pressPortal('noNotification');
    players.actors.portal?.send({ type: 'type.responseField', text: '0123 4567' });
    pressPortal('respond');
    expect(portal().context).toMatchObject({ responseField: '0123 4567', order: { digits: '01234567' } });
    expect(everything()).not.toMatch(/0123 ?4567/);
  });

  test('is no order with digits; the reader types them again after a reload', async () => {
    await toConfirmation('0123 4567');
    pressPortal('confirm');
    expect(portal().context.order).toMatchObject({ type: 'confirm', digits: '01234567' });
    expect(everything()).not.toContain('01234567');
    reload();
    expect(portal().value).toBe('confirmOther');
    expect(portal().context).toMatchObject({ order: null, confirmationField: '' });
    players.actors.portal?.send({ type: 'type.confirmationField', text: '76543210' });
    pressPortal('confirm');
    expect(confirmElsewhere.mock.calls.map(([, { confirmation }]) => confirmation)).toEqual([
      '01234567',
      '76543210',
    ]);
  });

  test('is an order without digits, which is sent once more after a reload, under its request id', async () => {
    pressPortal('practice-ana');
    await settle();
    pressPortal('extend');
    const { order } = portal().context;
    expect(order).toMatchObject({ type: 'extend' });
    reload();
    expect(portal().context.order).toEqual(order);
    const sent = { requestId: order?.requestId, limit: 'extend' };
    expect(changeLimit.mock.calls).toEqual([
      ['figure', sent],
      ['figure', sent],
    ]);
  });

  test('is an order that failed; after a reload the reader decides whether it is sent once more', async () => {
    changeLimit.mockResolvedValueOnce(fail('no-answer'));
    pressPortal('practice-ana');
    await settle();
    pressPortal('extend');
    await settle();
    reload();
    expect(changeLimit).toHaveBeenCalledOnce();
    pressPortal('tryAgain');
    expect(changeLimit.mock.calls[1]).toEqual(changeLimit.mock.calls[0]);
  });
});

describe('devices on a page that Back shows as it was left', () => {
  const onOvertaken = vi.fn();
  beforeEach(() => {
    onOvertaken.mockReset();
    players.stop();
    players = startPlayers(client, casting, onOvertaken);
    press('ibkrMobile');
  });

  test('go on where they were', () => {
    window.show();
    expect(onOvertaken).not.toHaveBeenCalled();
    expect(android().value).toBe('appStart');
  });

  test.each(['ib-key-tab-phone-android', 'ib-key-tab-portal-portal'])(
    'are overtaken where another page of the tab has used them: %s',
    (key) => {
      const there = '{"another":"page"}';
      tab.set(key, there);
      phone.set('ib-key-phone-phone-android', JSON.stringify(active));
      onOvertaken.mockImplementation(() => players.stop());
      window.show(false);
      expect(onOvertaken).not.toHaveBeenCalled();
      window.show();
      expect(onOvertaken).toHaveBeenCalledOnce();
      expect(tab.get(key), 'nothing is written over what that page kept').toBe(there);
    },
  );

  test('are not asked once they are stopped', () => {
    tab.clear();
    players.stop();
    window.show();
    expect(onOvertaken).not.toHaveBeenCalled();
  });
});

describe('the phone', () => {
  test('changes here when another tab changes it', () => {
    window.storage('ib-key-phone-phone-android', JSON.stringify(active));
    expect(android().context.phone).toEqual(active);
  });

  test('is new once it is forgotten, and starts on its first screen', () => {
    press('ibkrMobile');
    players.stop();
    players.forget();
    players = startPlayers(client, casting);
    expect(android().value).toBe('home');
    expect(android().context.phone).toMatchObject({ installed: false, users: [], pin: null });
  });
});
