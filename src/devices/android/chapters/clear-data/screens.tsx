/** The settings of the Android phone where the app's data are cleared. */
import { Icon } from '../../../../icons/icon.tsx';
import { useDevice } from '../../../kit/device.tsx';
import { Dialog } from '../../../phone/dialog.tsx';
import type { AndroidView } from '../../screens/parts.tsx';
import { Press, Screen } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

function ToStorage() {
  const { t } = useDevice();
  return (
    <Press control="storage" className="item wide">
      <span>{t('android:control.storage')}</span> <Icon name="chevron" />
    </Press>
  );
}

/** @param asked The phone asks before it clears: nothing behind its question can be pressed. */
function Storage({ view, asked = false }: { view: AndroidView; asked?: boolean }) {
  const { t } = useDevice();
  const isCleared = view.context.phone.lost !== undefined && view.context.phone.users.length === 0;
  return (
    <Screen view={view} title={t('android:control.storage')}>
      <div className="col">
        <p className="stripe" role="status">
          {t(isCleared ? 'android:clearData.cleared' : 'android:clearData.holds')}
        </p>
        <p className="p2">{t('android:clearData.names')}</p>
        {asked || isCleared ? null : <Press control="clearData" className="cta alt" />}
        {isCleared ? <Press control="restartPhone" className="cta push" /> : null}
      </div>
    </Screen>
  );
}

function ClearAsk(view: AndroidView) {
  const { t } = useDevice();
  return (
    <>
      <Storage view={view} asked />
      <Dialog label={t('android:clearData.question')} text={t('android:clearData.questionText')}>
        <Press control="keepData" className="txt" />
        <Press control="ok" className="txt" />
      </Dialog>
    </>
  );
}

/** The chapter's own screens, and the app's page in the settings with the row that leads there. */
export const screens: Screens = {
  appInfo: (view, AppInfo) => (
    <AppInfo {...view}>
      <ToStorage />
    </AppInfo>
  ),
  appStorage: (view) => <Storage view={view} />,
  clearAsk: ClearAsk,
};
