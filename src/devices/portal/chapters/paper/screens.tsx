/** A login to paper trading: the choice of the account, and the page that says that nothing was sent. */
import { useDevice } from '../../../kit/device.tsx';
import { Whole } from '../../../kit/whole.tsx';
import type { PortalView } from '../../screens/parts.tsx';
import { Busy, Cancel, PortalPage, Press } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

function AccountChoice(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <p>
        <Whole text={t('portal:paper.choose', { user: view.context.userId ?? '' })} />
      </p>
      <div className="users">
        {(['liveAccount', 'paperAccount'] as const).map((control) => (
          <Press key={control} control={control} />
        ))}
      </div>
      <p className="p2">{t('portal:paper.ours')}</p>
      <Cancel />
    </PortalPage>
  );
}

function PaperOpen(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view} loggedIn>
      <p className="stripe" role="status">
        {t('portal:paper.open')}
      </p>
      <p>{t('portal:paper.live')}</p>
      <p className="p2">{t('portal:paper.unseen')}</p>
      <div className="push row">
        <Press control="logOut" className="cta alt" />
      </div>
    </PortalPage>
  );
}

const Waits = (view: PortalView) => <Busy view={view} />;

export const screens: Screens = {
  accountChoice: AccountChoice,
  paperOpen: PaperOpen,
  liveChosen: Waits,
};
