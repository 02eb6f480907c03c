/** Any text that a reader types may be private: it is never stored, and it is gone when the screen of its field is left. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Client } from '../../../src/api/client.ts';
import type { FieldOf, PhoneKind } from '../../../src/devices/kinds.ts';
import { figureCode, figureSessions } from '../../../src/devices/kit/figured.ts';
import type { PortalField } from '../../../src/devices/portal/portal.types.ts';
import { alphabet } from '../../../src/enrolment/base32.ts';
import { readGivenText } from '../../../src/enrolment/given-text.ts';
import { succeed } from '../../../src/problems/problem.ts';
import type { Players } from '../../../src/practice/players.ts';
import { loadCasting, startPlayers } from '../../../src/practice/players.ts';
import { login } from '../devices/answers.ts';
import { active, activeIphone, iphoneWithApp, withApp } from '../devices/play.ts';
import { stubStorage, stubWindow } from '../devices/storage-stub.ts';

const secret = fc
  .tuple(
    fc.constantFrom('my password is', 'PASSWORD', 'passw0rd', 'IBKR mobile, mi clave es', 'KB2260'),
    fc.constantFrom(' ', '', ': ', '-'),
    fc.string({ unit: fc.constantFrom(...'abcdefghkmnpqrstvwxyz23456789'), minLength: 6, maxLength: 12 }),
  )
  .map((parts) => parts.join(''));
const number = (pattern: string): fc.Arbitrary<string> =>
  fc
    .array(fc.nat(9), { minLength: pattern.length, maxLength: pattern.length })
    .map((digits) => [...pattern].map((sign, at) => (sign === '9' ? digits[at] : sign)).join(''));
/** A text that begins like a practice code and is none. */
const likeOurs = fc
  .tuple(
    fc.constantFrom('PA', 'pj', 'Pf'),
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: 5, maxLength: 14 }),
  )
  .map(([opening, rest]) => opening + rest)
  .filter((text) => !figureCode.startsWith(text.toUpperCase()) && !readGivenText(text).ok);
const freeText = fc.oneof(
  secret,
  likeOurs,
  number('9999 9999 9999 9999'),
  number('+99 999 999 999'),
  secret.map((text) => `${text.replaceAll(/\W/g, '')}@example.com`),
);

const noAnswer = () => new Promise<never>(() => undefined);
const startSession = vi.fn<Client['startSession']>();
const client = {
  startSession,
  readSession: () => Promise.resolve(succeed(figureSessions.codeOffered)),
  readPhone: () => Promise.resolve(succeed({ now: 0, userIds: [], logins: [login] })),
  activate: noAnswer,
  answerLogin: noAnswer,
  confirmElsewhere: noAnswer,
  answerChallenge: noAnswer,
  endSession: noAnswer,
  resendNotification: noAnswer,
} as unknown as Client;

let stores: Map<string, string>[];
const castings = {
  android: await loadCasting({ portal: 'portal', phone: 'android' }),
  iphone: await loadCasting({ portal: 'portal', phone: 'iphone' }),
};
let players: Players;
const phone = () => players.actors.phone!;
const portal = () => players.actors.portal!;

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  players.stop();
  vi.unstubAllGlobals();
});

const settle = () => new Promise((done) => setImmediate(done));
const stored = (): string => stores.flatMap((store) => [...store.values()]).join('\n');
const held = (): string => JSON.stringify([portal().getPersistedSnapshot(), phone().getPersistedSnapshot()]);

function start(kind: PhoneKind, isActive: boolean): void {
  const memory = kind === 'android' ? (isActive ? active : withApp) : isActive ? activeIphone : iphoneWithApp;
  stubWindow();
  stores = [
    stubStorage('sessionStorage'),
    stubStorage('localStorage', new Map([[`ib-key-phone-phone-${kind}`, JSON.stringify(memory)]])),
  ];
  players = startPlayers(client, castings[kind]);
}
function press(...controls: readonly string[]): void {
  for (const control of controls) phone().send({ type: `press.${control}` as never });
}
function pressPortal(...controls: readonly string[]): void {
  for (const control of controls) portal().send({ type: `press.${control}` as 'press.back' });
}

/** Every field of the phones: the way to its screen, and the presses that leave the screen. */
const fields = [
  { kind: 'android', way: ['playStore'], field: 'storeSearch', leave: ['back'] },
  {
    kind: 'android',
    way: ['playStore', 'storeSubmit'],
    field: 'storeSearch',
    leave: ['back', 'install', 'open'],
  },
  { kind: 'iphone', way: ['appStore', 'storeSearchTab'], field: 'storeSearch', leave: ['cancel', 'open'] },
  {
    kind: 'android',
    way: ['ibkrMobile', 'registerTwoFactor', 'sessionId'],
    field: 'codeField',
    leave: ['back', 'qrCode', 'next'],
  },
  {
    kind: 'iphone',
    way: ['ibkrMobile', 'setupQr'],
    field: 'codeField',
    leave: ['back', 'launchCamera', 'activate'],
  },
  {
    kind: 'android',
    isActive: true,
    way: ['ibkrMobile', 'services', 'authenticate'],
    field: 'challengeField',
    leave: ['back', 'addUser', 'generate'],
  },
  {
    kind: 'android',
    isActive: true,
    way: ['ibkrMobile', 'services', 'authenticate'],
    field: 'pinField',
    leave: ['back', 'addUser', 'generate'],
  },
  {
    kind: 'iphone',
    isActive: true,
    way: ['ibkrMobile', 'services', 'authenticate'],
    field: 'challengeField',
    leave: ['back', 'addUser', 'generate'],
  },
  {
    kind: 'android',
    isActive: true,
    way: ['statusBar', 'notification'],
    field: 'pinField',
    leave: ['back', 'denyLogin', 'approve'],
  },
] as const satisfies readonly {
  kind: PhoneKind;
  isActive?: true;
  way: readonly string[];
  field: FieldOf<PhoneKind>;
  leave: readonly string[];
}[];

describe.each(fields)('$field of the $kind after $way', ({ kind, way, field, leave, ...rest }) => {
  const isActive = 'isActive' in rest;
  async function typed(text: string): Promise<string> {
    start(kind, isActive);
    await settle();
    press(...way);
    phone().send({ type: `type.${field}`, text });
    return phone().getSnapshot().value;
  }

  test('is stored neither while it is typed nor after any press', () =>
    fc.assert(
      fc.asyncProperty(freeText, async (text) => {
        await typed(text);
        expect(stored()).not.toContain(text);
        press(leave.at(-1) ?? '');
        expect(stored()).not.toContain(text);
        players.stop();
      }),
      { numRuns: 30 },
    ));

  test('is gone once its screen is left', () =>
    fc.assert(
      fc.asyncProperty(
        freeText,
        fc.constantFrom<readonly string[]>(
          ...leave.map((control) => [control]),
          ['home'],
          ['statusBar', 'notification'],
          ['takeOffered'],
        ),
        async (text, by) => {
          const screen = await typed(text);
          phone().send({ type: 'link.opened', code: figureCode });
          press(...by);
          if (phone().getSnapshot().value !== screen) expect(held()).not.toContain(text);
          players.stop();
        },
      ),
      { numRuns: 60 },
    ));
});

const portalFields = [
  {
    state: 'codeOffered',
    way: 'otherPhone',
    field: 'confirmationField',
    leave: ['back', 'logOut', 'confirm'],
  },
  {
    state: 'awaitingApproval',
    way: 'noNotification',
    field: 'responseField',
    leave: ['resend', 'cancel', 'respond'],
  },
] as const satisfies readonly {
  state: keyof typeof figureSessions;
  way: string;
  field: PortalField;
  leave: readonly string[];
}[];

describe.each(portalFields)('$field of the portal', ({ state, way, field, leave }) => {
  test('is stored nowhere, and gone once its screen is left', () =>
    fc.assert(
      fc.asyncProperty(freeText, fc.constantFrom(...leave), async (text, by) => {
        startSession.mockResolvedValue(succeed(figureSessions[state]));
        start('android', false);
        pressPortal('practice-ana');
        await settle();
        pressPortal(way);
        const { value: screen } = portal().getSnapshot();
        portal().send({ type: `type.${field}`, text });
        expect(portal().getSnapshot().context[field]).toBe(text);
        expect(stored()).not.toContain(text);
        pressPortal(by);
        expect(stored()).not.toContain(text);
        if (portal().getSnapshot().value !== screen) expect(held()).not.toContain(text);
        players.stop();
      }),
      { numRuns: 60 },
    ));
});
