/** What the portal's screens share. */
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useFocusOnNew } from '../focus.tsx';
import { createPress, useDevice } from '../device.tsx';
import type { PortalContext, PortalControl, PortalScreen } from './portal.types.ts';
import { Icon } from '../../icons/icon.tsx';

export const Press = createPress<PortalControl>((t, control) => t(`portal:control.${control}`));

export type PortalView = { screen: PortalScreen; context: PortalContext; linkOf: (code: string) => string };

/** A page of the portal: its bar, its menu once logged in, its heading and what stands under it. */
export function PortalPage({ view, children }: { view: PortalView; children: ReactNode }) {
  const { t, send } = useDevice();
  const { screen, context } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnNew(heading, screen, send !== undefined);
  const loggedIn = screen === 'codeShown' || screen === 'activated' || screen === 'loggedIn';
  return (
    <div className="scr">
      <div className="top">
        <span>{t('portal:name')}</span>
        {loggedIn && context.userId ? (
          <small>
            <Icon name="user" /> {context.userId}
          </small>
        ) : null}
      </div>
      {loggedIn ? (
        <div className="menu" aria-hidden="true">
          <span>{t('portal:menu.portfolio')}</span>
          <span>{t('portal:menu.trade')}</span>
          <span>{t('portal:menu.transfer')}</span>
          <span>{t('portal:menu.reports')}</span>
        </div>
      ) : null}
      <div className="col">
        <Heading ref={heading}>
          {screen === 'loggedIn' && context.userId
            ? t('portal:greeting', { user: context.userId })
            : t(`portal:screen.${screen}`)}
        </Heading>
        {children}
      </div>
    </div>
  );
}

/** A figure's heading is no heading of the page it stands in. */
function Heading({
  ref,
  children,
}: {
  ref: React.RefObject<HTMLHeadingElement | null>;
  children: ReactNode;
}) {
  const { send } = useDevice();
  return send ? (
    <h3 className="h" tabIndex={-1} ref={ref}>
      {children}
    </h3>
  ) : (
    <b className="h">{children}</b>
  );
}
