/** The parts that the portal's screens share. */
import type { ReactNode } from 'react';
import { Press as AnyPress, useDevice } from '../../kit/device.tsx';
import { Field as AnyField } from '../../kit/field.tsx';
import type { Around } from '../../kit/kind.ts';
import { Whole } from '../../kit/whole.tsx';
import type { PortalContext, PortalControl, PortalField, PortalScreen } from '../portal.types.ts';
import { isLoggedIn } from '../portal.facts.ts';
import { Icon } from '../../../icons/icon.tsx';

export const Press = AnyPress<PortalControl>;
export const Field = AnyField<PortalField, PortalControl>;

export type PortalView = { screen: PortalScreen; context: PortalContext } & Pick<
  Around,
  'linkOf' | 'openAt'
> & {
    /** What stands for the person in the bar, where a chapter makes more of it than an icon. */
    person?: ReactNode;
  };

/** @property loggedIn The page is behind a login: told for a screen of a chapter. */
type PageProps = { view: PortalView; loggedIn?: boolean; children: ReactNode };

/** A page of the portal: its bar, its menu after login, its heading and its content. */
export function PortalPage({ view, loggedIn = isLoggedIn(view.screen), children }: PageProps) {
  const { t } = useDevice();
  const { screen, context } = view;
  return (
    <div className="scr">
      <div className="top">
        <span>{t('portal:name')}</span>
        {loggedIn && context.userId ? (
          <small>
            <span>{context.userId}</span> <span>{view.person ?? <Icon name="user" />}</span>
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
        <Heading>
          {screen === 'loggedIn' && context.userId ? (
            <Whole text={t('portal:greeting', { user: context.userId })} />
          ) : (
            t(`portal:screen.${screen}`)
          )}
        </Heading>
        {children}
      </div>
    </div>
  );
}

/** A figure's heading must not count as a heading of the page around it. */
function Heading({ children }: { children: ReactNode }) {
  const { send } = useDevice();
  return send ? (
    <h3 className="h" tabIndex={-1}>
      {children}
    </h3>
  ) : (
    <b className="h">{children}</b>
  );
}

type SubmitProps = { view: PortalView; control: PortalControl; className?: string };

/** The button that sends the typed digits; it waits for the answer. */
export function Submit({ view, control, className = 'cta' }: SubmitProps) {
  const { order } = view.context;
  const underWay = order?.digits !== undefined && !order.failed;
  return (
    <>
      <Press control={control} className={className} disabled={underWay} />
      {underWay ? <div className="bar2 busy" /> : null}
    </>
  );
}

/** The way out of a login, at the end of its page. */
export function Cancel() {
  return (
    <div className="push row">
      <Press control="cancel" className="cta alt" />
    </div>
  );
}

/** The portal waits for the service. `says`: for what, if not for a login. */
export function Busy({ view, says }: { view: PortalView; says?: string }) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <p role="status">
        <Whole text={says ?? t('portal:loggingIn', { user: view.context.userId ?? '' })} />
      </p>
      <div className="bar2 busy" />
      <Cancel />
    </PortalPage>
  );
}
