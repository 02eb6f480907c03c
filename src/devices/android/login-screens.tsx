/** A login that asks this phone. */
import { useDevice } from '../device.tsx';
import { Icon } from '../../icons/icon.tsx';
import type { AndroidView } from './android-parts.tsx';
import { Press, Screen } from './android-parts.tsx';
import { PinEntry, Retry } from './pin-screens.tsx';

export function Approve(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:screen.appStart')}>
      <div className="col">
        <b className="h">{t('android:approve.title')}</b>
        <p>{t('android:approve.text', { user: view.context.login?.userId ?? '' })}</p>
        <PinEntry view={view} enter="approve" />
        <Retry view={view} />
        <div className="push row">
          <Press control="denyLogin" className="cta alt" />
          <Press control="approve" className="cta" />
        </div>
      </div>
    </Screen>
  );
}

export function Approving(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:screen.appStart')}>
      <div className="col">
        <p role="status">{t('android:approve.answering')}</p>
        <div className="bar2 busy" />
      </div>
    </Screen>
  );
}

export function Approved(view: AndroidView) {
  const { t } = useDevice();
  const { answer } = view.context;
  return (
    <Screen view={view}>
      <div className="col">
        <span className="appicon ib big">
          <Icon name={answer === 'approved' ? 'check' : 'close'} />
        </span>
        <b className="h">{t(`android:approve.${answer}`)}</b>
        <p role="status">{t(`android:approve.${answer}Text`)}</p>
        <Press control="done" className="cta push" />
      </div>
    </Screen>
  );
}
