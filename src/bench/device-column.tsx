/** One live device, with its name and its user. */
import type { ReactNode } from 'react';
import type { Role } from '../journeys/journey.ts';
import type { BenchModel } from './bench-model.ts';
import { Boundary } from './boundary.tsx';
import { roleName } from './role-name.ts';

/** @param children What stands beside the name. */
export function DeviceColumn({
  model,
  role,
  children,
}: {
  model: BenchModel;
  role: Role;
  children: ReactNode;
}) {
  const { t, now, practice, views, around, Gone } = model;
  const device = now.world.devices[role];
  const DeviceView = views[role];
  if (!device || !DeviceView) return null;
  const family = role === 'portal' ? 'portal' : 'phone';
  const gone = 'gone' in device ? device.gone : undefined;
  const hasTwo = role !== 'portal' && now.world.devices.oldPhone !== undefined;
  return (
    <div
      className={`device d-${family}`}
      data-role={role}
      {...(now.inFront === role ? { 'data-front': '' } : {})}
    >
      <p className="caption">
        <Caption model={model} role={role} />
        {children}
      </p>
      <Boundary t={t} practice={practice} busy={now.busy}>
        {device.isBroken ? <Broken /> : null}
        {gone && Gone ? (
          <Gone t={t} why={gone} />
        ) : (
          <DeviceView
            t={t}
            {...(hasTwo ? { called: roleName(t, now.world, role) } : {})}
            marked={now.marks[role]}
            send={(event) => {
              practice.send(role, event);
              // The portal's own link does what a tap does on another screen.
              if (role === 'portal' && event.type === 'press.openLink') practice.openLink();
            }}
            view={{ screen: device.screen, context: device.context, ...around, inSight: now.link }}
          />
        )}
      </Boundary>
    </div>
  );
}

/** A machine that has stopped with an error takes nothing any more. */
function Broken(): never {
  throw new Error('The machine of this device has stopped.');
}

function Caption({ model: { t, now }, role }: { model: BenchModel; role: Role }) {
  const { devices } = now.world;
  if (role === 'portal') return <span>{t('bench:portalCaption')}</span>;
  const phone = devices[role];
  const user = devices.portal?.context.userId ?? phone?.context.phone.users.at(-1)?.id;
  return (
    <>
      <span>
        {phone && devices.oldPhone
          ? t(`bench:two.caption.${phone.kind}`, { phone: roleName(t, now.world, role) })
          : phone
            ? t(`bench:phoneCaption.${phone.kind}`)
            : ''}
      </span>
      <span>{user ? t('bench:forUser', { user }) : ''}</span>
    </>
  );
}
