/** The portal after a login of a user without IB Key, where no QR code appears. */
import { useDevice } from '../../../kit/device.tsx';
import { Whole } from '../../../kit/whole.tsx';
import type { PortalView } from '../../screens/parts.tsx';
import { PortalPage, Press } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

function NoCode(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view} loggedIn>
      <p className="stripe" role="status">
        <Whole text={t('portal:noCode.text', { user: view.context.userId ?? '' })} />
      </p>
      <p className="p2">{t('portal:noCode.ours')}</p>
      <div className="push row">
        <Press control="logOut" className="cta alt" />
        <Press control="later" className="cta txt" />
      </div>
    </PortalPage>
  );
}

export const screens: Screens = { noCode: NoCode };
