/** The names of devices that take turns: a press brings one to the front. */
import { Icon } from '../icons/icon.tsx';
import type { Role } from '../journeys/journey.ts';
import { formatSpan, useNow } from '../devices/kit/device.tsx';
import type { PortalScreen } from '../devices/portal/portal.types.ts';
import type { PortalState } from '../practice/world.ts';
import type { BenchModel } from './bench-model.ts';
import { roleName } from './role-name.ts';

/** ms before its end at which the end of a code or of a login is told on the name of a portal out of sight. */
const lastMinute = 60_000;
/** The screens of a portal that wait for the reader. */
const waiting: readonly PortalScreen[] = ['codeShown', 'confirmOther', 'awaitingApproval', 'challenge'];

/** The last minute of what the portal waits for, as m:ss; undefined before it, after it, and without a limit. */
function useLastMinute(portal: PortalState | undefined): string | undefined {
  const now = useNow(portal?.context.clockOffset ?? 0);
  const session = portal && waiting.includes(portal.screen) ? portal.context.session : undefined;
  const end = session?.login?.expiresAt ?? session?.code?.expiresAt;
  const left = end == null ? 0 : end - now;
  return left > 0 && left <= lastMinute ? formatSpan(left) : undefined;
}

export function Turns({ model, roles }: { model: BenchModel; roles: readonly Role[] }) {
  const { t, now, practice } = model;
  const { world, inFront } = now;
  /** A notification on a phone that is out of sight. */
  const isTold = (role: Role): boolean =>
    role !== 'portal' &&
    role !== inFront &&
    world.devices[role]?.context.headsUp != null &&
    !world.devices[role].gone;
  const left = useLastMinute(inFront === 'portal' ? undefined : world.devices.portal);
  const isEnding = (role: Role): boolean => role === 'portal' && left !== undefined;
  return (
    <div className="which">
      {roles.map((role) => (
        <button
          key={role}
          type="button"
          aria-pressed={inFront === role}
          {...(isTold(role) || isEnding(role) ? { 'data-told': '' } : {})}
          onClick={() => practice.see(role)}
        >
          <Icon
            name={isTold(role) ? 'bell' : isEnding(role) ? 'clock' : role === 'portal' ? 'screen' : 'phone'}
          />
          <span>{` ${roleName(t, world, role)}`}</span>
          {isEnding(role) ? <b>{` ${left ?? ''}`}</b> : null}
          {isTold(role) ? <span className="vh">{`. ${t('bench:newsTitle')}`}</span> : null}
        </button>
      ))}
    </div>
  );
}
