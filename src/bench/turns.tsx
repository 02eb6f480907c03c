/** The names of devices that take turns: a press brings one to the front. */
import { Icon } from '../icons/icon.tsx';
import type { Role } from '../journeys/journey.ts';
import type { BenchModel } from './bench-model.ts';
import { roleName } from './role-name.ts';

export function Turns({ model, roles }: { model: BenchModel; roles: readonly Role[] }) {
  const { t, now, practice } = model;
  const { world, inFront } = now;
  /** A notification on a phone that is out of sight. */
  const isTold = (role: Role): boolean =>
    role !== 'portal' &&
    role !== inFront &&
    world.devices[role]?.context.headsUp != null &&
    !world.devices[role].gone;
  return (
    <div className="which">
      {roles.map((role) => (
        <button
          key={role}
          type="button"
          aria-pressed={inFront === role}
          {...(isTold(role) ? { 'data-told': '' } : {})}
          onClick={() => practice.see(role)}
        >
          <Icon name={isTold(role) ? 'bell' : role === 'portal' ? 'screen' : 'phone'} />
          <span>{` ${roleName(t, world, role)}`}</span>
          {isTold(role) ? <span className="vh">{`. ${t('bench:newsTitle')}`}</span> : null}
        </button>
      ))}
    </div>
  );
}
