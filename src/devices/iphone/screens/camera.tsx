/** The Camera app with its banner; the app's own camera, and the prompt for its permission. */
import { Icon } from '../../../icons/icon.tsx';
import { useDevice } from '../../kit/device.tsx';
import { Dialog } from '../../phone/dialog.tsx';
import { AppCamera } from '../../phone/scanning.tsx';
import { Viewfinder } from '../../phone/viewfinder.tsx';
import { bannerOf } from '../iphone.setup.ts';
import type { IphoneView } from './parts.tsx';
import { Back, Press, Screen } from './parts.tsx';

export function Camera(view: IphoneView) {
  const { t } = useDevice();
  const { context, inSight } = view;
  return (
    <Screen className="lens">
      <div className="over" role="status">
        <Banner view={view} />
      </div>
      {context.problem === 'scan-switched-off' ? <SwitchedOff /> : null}
      <Viewfinder context={context} inSight={inSight} flip={<Press control="flip" className="txt" />} />
      <div className="modes" aria-hidden="true">
        <span>
          {t('iphone:camera.video')} <b>{t('iphone:camera.photo')}</b> {t('iphone:camera.wide')}
        </span>
        <i className="shutter" />
      </div>
    </Screen>
  );
}

/** What the camera offers to open with the code it has read. */
function Banner({ view: { context } }: { view: IphoneView }) {
  const { t } = useDevice();
  const offers = bannerOf(context);
  if (offers === null) return null;
  const leadsToApp = offers === 'app';
  const control = leadsToApp ? 'bannerApp' : 'bannerWebsite';
  return (
    <Press control={control} className="banner">
      <span className={leadsToApp ? 'appicon ib' : 'appicon'}>
        <Icon name={leadsToApp ? 'app' : 'web'} />
      </span>
      <span>
        <b>{t(`iphone:control.${control}`)}</b>
        <small>{t('iphone:camera.found')}</small>
      </span>
    </Press>
  );
}

function SwitchedOff() {
  const { t } = useDevice();
  return (
    <div className="over">
      <div className="notice" role="alert">
        <b>{t('problems:problem.scan-switched-off.title')}</b>
        <p>{t('problems:problem.scan-switched-off.text')}</p>
        <Press control="phoneSettings" className="txt" />
      </div>
    </div>
  );
}

export function CameraPermission() {
  const { t } = useDevice();
  return (
    <>
      <Screen className="lens">
        <div className="view" />
      </Screen>
      <Dialog label={t('iphone:camera.question')} text={t('iphone:camera.questionText')}>
        <Press control="denyCamera" />
        <Press control="allowCamera" />
      </Dialog>
    </>
  );
}

export function Scanner(view: IphoneView) {
  const { t } = useDevice();
  return (
    <Screen className="lens" lead={<Back />}>
      <AppCamera context={view.context} inSight={view.inSight} point={t('iphone:camera.point')} />
    </Screen>
  );
}
