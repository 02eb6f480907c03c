/** The settings of the portal, on the way to Seamless Authentication. */
import type { ReactNode } from 'react';
import { Icon } from '../../../../icons/icon.tsx';
import { useDevice } from '../../../kit/device.tsx';
import type { PortalControl } from '../../portal.types.ts';
import type { PortalView } from '../../screens/parts.tsx';
import { PortalPage, Press } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';
import { standsOn } from './machine.ts';

/** A page of the settings, with the way back and out. */
function Page({ view, children }: { view: PortalView; children: ReactNode }) {
  return (
    <PortalPage view={view} loggedIn>
      {children}
      <div className="push row">
        <Press control="settingsBack" className="cta alt" />
        <Press control="logOut" className="cta txt" />
      </div>
    </PortalPage>
  );
}

/** The person icon at the top right. */
function ToMenu() {
  const { t } = useDevice();
  return (
    <Press control="userMenu" label={t('portal:control.userMenu')}>
      <Icon name="user" />
    </Press>
  );
}

/** One line that leads on. */
function Onward({ control, icon }: { control: PortalControl; icon?: 'gear' }) {
  const { t } = useDevice();
  return (
    <div className="users">
      <Press control={control}>
        {icon ? <Icon name={icon} /> : null}
        <span>{t(`portal:control.${control}`)}</span>
        <Icon name="chevron" />
      </Press>
    </div>
  );
}

const leading = (control: PortalControl) =>
  function Leading(view: PortalView) {
    return (
      <Page view={view}>
        <Onward control={control} />
      </Page>
    );
  };

function SecureLogin(view: PortalView) {
  const { t } = useDevice();
  const isOff = view.context.session?.seamlessOff === true;
  return (
    <Page view={view}>
      <b>{t('portal:secureLogin.box')}</b>
      <table>
        <tbody>
          <tr>
            <th scope="row">{t('portal:control.seamlessSwitch')}</th>
            <td role="status">{t(isOff ? 'portal:secureLogin.disabled' : 'portal:secureLogin.enabled')}</td>
          </tr>
        </tbody>
      </table>
      <Onward control="gear" icon="gear" />
      <p className="p2">{t('portal:secureLogin.ours')}</p>
    </Page>
  );
}

function Seamless(view: PortalView) {
  const { t } = useDevice();
  const on = standsOn(view.context);
  const { problem } = view.context;
  return (
    <Page view={view}>
      <div className="users">
        <Press control="seamlessSwitch" pressed={on}>
          <span>{t('portal:control.seamlessSwitch')}</span>
          <b aria-hidden="true">{t(on ? 'portal:secureLogin.on' : 'portal:secureLogin.off')}</b>
        </Press>
      </div>
      {problem ? (
        <p className="stripe" role="alert">
          {t(`problems:problem.${problem}.title`)}
        </p>
      ) : null}
      <Press control="save" className="cta" />
    </Page>
  );
}

function Saving(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view} loggedIn>
      <p role="status">{t('portal:secureLogin.saving')}</p>
      <div className="bar2 busy" />
      <div className="push row">
        <Press control="logOut" className="cta txt" />
      </div>
    </PortalPage>
  );
}

/** The chapter's own screens, and the first page of a login, whose bar opens the user menu. */
export const screens: Screens = {
  loggedIn: (view, LoggedIn) => <LoggedIn {...view} person={<ToMenu />} />,
  userMenu: leading('settings'),
  portalSettings: leading('userSettings'),
  userSettings: leading('secureLogin'),
  secureLogin: SecureLogin,
  seamless: Seamless,
  seamlessSaving: Saving,
};
