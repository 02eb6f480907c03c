/** The app's camera: the question whether it may, and the viewfinder. */
import { Icon } from '../../icons/icon.tsx';
import { useDevice } from '../device.tsx';
import { Dialog } from '../phone/dialog.tsx';
import { Viewfinder } from '../phone/viewfinder.tsx';
import type { AndroidView } from './android-parts.tsx';
import { Press, Screen } from './android-parts.tsx';

export function CameraPermission(view: AndroidView) {
  const { t } = useDevice();
  return (
    <>
      <Screen view={{ ...view, inSight: null }} className="lens">
        <div className="view" />
      </Screen>
      <Dialog label={t('android:camera.question')}>
        <Press control="deny" className="txt" />
        <Press control="allow" className="txt" />
      </Dialog>
    </>
  );
}

export function Scanner(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} className="lens">
      <Viewfinder
        context={view.context}
        inSight={view.inSight}
        point={t('android:camera.point')}
        flip={<Press control="flip" className="txt" />}
        typeInstead={
          <Press control="typeInstead" className="way">
            <Icon name="keyboard" />
            <b>{t('android:control.typeInstead')}</b>
          </Press>
        }
      />
    </Screen>
  );
}
