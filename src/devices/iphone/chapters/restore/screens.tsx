/** The iPhone's screens that restore IB Key, and the setting for the offer. */
import { Icon } from '../../../../icons/icon.tsx';
import { useDevice } from '../../../kit/device.tsx';
import { Whole } from '../../../kit/whole.tsx';
import { NoAnswer } from '../../../phone/app-words.tsx';
import { RestoreSetting } from '../../../phone/chapters/restore/setting.tsx';
import { Dialog } from '../../../phone/dialog.tsx';
import type { IphoneView } from '../../screens/parts.tsx';
import { Press, Screen } from '../../screens/parts.tsx';
import { Unlock } from '../../screens/unlock.tsx';
import type { Screens } from '../../view.tsx';

const lostUser = ({ context }: IphoneView): string => context.phone.lost?.[0] ?? '';

function RestoreOffer(view: IphoneView) {
  const { t } = useDevice();
  return (
    <>
      <Screen>
        <div className="col splash">
          <span className="appicon ib big">
            <Icon name="app" />
          </span>
        </div>
      </Screen>
      <Dialog
        label={t('iphone:restore.question')}
        text={t('iphone:restore.questionText', { user: lostUser(view) })}
      >
        <Press control="notNow" />
        <Press control="yes" />
      </Dialog>
    </>
  );
}

function SecureRestore(view: IphoneView) {
  const { t } = useDevice();
  return (
    <Unlock view={view} title={t('iphone:restore.title')} user={lostUser(view)}>
      <NoAnswer context={view.context} again={<Press control="retry" className="txt" />} />
    </Unlock>
  );
}

function Restoring(view: IphoneView) {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.ibkrMobile')}>
      <div className="col">
        <p role="status">
          <Whole text={t('app:restore.restoring', { user: lostUser(view) })} />
        </p>
        <div className="bar2 busy" />
      </div>
    </Screen>
  );
}

/** The chapter's own screens, and those of the phone that it changes. */
export const screens: Screens = {
  settings: (view, Settings) => <Settings {...view} more={<RestoreSetting context={view.context} />} />,
  restoreOffer: RestoreOffer,
  secureRestore: SecureRestore,
  restoring: Restoring,
};
