/** What can happen to the practice portal, for a walk through all of it. */
import type { SnapshotFrom } from 'xstate';
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

/** Events besides a press, by type; a new type does not compile until it is here. */
const others: Record<Exclude<PortalEvent['type'], `press.${string}`>, readonly PortalEvent[]> = {
  'session.read': Object.values(figureSessions).map((session) => ({
    type: 'session.read',
    session,
    skew: 0,
  })),
  'session.failed': [{ type: 'session.failed', problem: 'no-answer' }],
  'session.gone': [{ type: 'session.gone' }],
};

const logIns = [
  loggedIn('codeOffered'),
  loggedIn('awaitingApproval'),
  { ok: false, problem: 'no-answer' },
] as const;

const eventsOf = ({ value }: PortalSnapshot): { type: string }[] => [
  ...portalControls.map((control) => ({ type: `press.${control}` })),
  ...Object.values(others).flat(),
  ...(value === 'loggingIn' ? logIns.map((output) => doneOf(portalMachine, value, output)) : []),
];

/** What the guards see, and what the screen shows. */
const keyOf = ({ value, context }: PortalSnapshot): string =>
  [value, context.userId, context.requestId !== null, context.session?.state, context.problem].join(' ');

export const walkPortal = () => walk(portalMachine, eventsOf, keyOf);
