/** What can happen to the practice portal, for a walk through all of it. */
import type { SnapshotFrom } from 'xstate';
import type { SessionAnswer } from '../../../../src/api/contract.ts';
import { portalMachine } from '../../../../src/devices/portal/portal.machine.ts';
import type { PortalControl, PortalEvent } from '../../../../src/devices/portal/portal.types.ts';
import { figureSessions } from '../../../../src/devices/fixtures.ts';
import { loggedIn } from '../answers.ts';
import { doneOf, walk } from '../walk.ts';

export type PortalSnapshot = SnapshotFrom<typeof portalMachine>;

const everyControl: Record<PortalControl, true> = {
  'practice-ana': true,
  'practice-joint': true,
  'practice-firm': true,
  copyCode: true,
  extend: true,
  limitOff: true,
  later: true,
  continue: true,
  logOut: true,
  noNotification: true,
  resend: true,
  cancel: true,
  tryAgain: true,
  qr: true,
};
export const portalControls = Object.keys(everyControl) as PortalControl[];

/** What a session can be found to be: one that offers a code never comes to wait for a phone, nor the reverse. */
const readings = (session: SessionAnswer | null): readonly SessionAnswer['state'][] =>
  session?.login ? ['awaitingApproval', 'open', 'refused'] : session ? ['codeOffered', 'activated'] : [];

/** Events besides a press, by type; a new type does not compile until it is here. */
const others: Record<
  Exclude<PortalEvent['type'], `press.${string}`>,
  (session: SessionAnswer | null) => readonly PortalEvent[]
> = {
  'session.read': (session) =>
    readings(session).map((state) => ({ type: 'session.read', session: figureSessions[state], skew: 0 })),
  // The feed tells only of the session in hand.
  'session.failed': (session) => (session ? [{ type: 'session.failed', problem: 'no-answer' }] : []),
  'session.gone': (session) => (session ? [{ type: 'session.gone' }] : []),
};

const logIns = [
  loggedIn('codeOffered'),
  loggedIn('awaitingApproval'),
  { ok: false, problem: 'no-answer' },
] as const;

const eventsOf = ({ value, context }: PortalSnapshot): { type: string }[] => [
  ...portalControls.map((control) => ({ type: `press.${control}` })),
  ...Object.values(others).flatMap((events) => events(context.session)),
  ...(value === 'loggingIn' ? logIns.map((output) => doneOf(portalMachine, value, output)) : []),
];

/** What the guards see, and what the screen shows. */
const keyOf = ({ value, context }: PortalSnapshot): string =>
  [value, context.userId, context.requestId !== null, context.session?.state, context.problem].join(' ');

export const walkPortal = () => walk(portalMachine, eventsOf, keyOf);
