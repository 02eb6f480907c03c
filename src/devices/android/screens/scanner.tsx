/** The app's camera: the prompt for its permission, and the viewfinder. */
import { useDevice } from '../../kit/device.tsx';
import { Dialog } from '../../phone/dialog.tsx';
import { AppCamera } from '../../phone/scanning.tsx';
import type { AndroidView } from './parts.tsx';
import { Press, Screen } from './parts.tsx';

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
      <AppCamera context={view.context} inSight={view.inSight} point={t('android:camera.point')} />
    </Screen>
  );
}
